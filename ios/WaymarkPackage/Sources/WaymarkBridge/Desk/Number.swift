import WaymarkCore
import WaymarkModel

extension EngineDesk {
    /// One number: all that is known of it, what can be done with it, and who says so.
    public func number(_ id: String) throws -> Page {
        let (contact, sources) = try ask { engine in
            let contact = try engine.contact(id: id)
            return (contact, try engine.sources(named: contact.sources + contact.evidence.map(\.source)))
        }
        var page = Page(words("room-number"))
        head(contact, on: &page)
        page.add(actions(contact.actions, of: .contact(id)))
        page.press(words("room-hand-over"), .quiet, .go(.handOver(contacts: [id], sites: [])))
        facts(contact, on: &page)
        evidence(contact, sources, on: &page)
        page.add(self.sources(sources.filter { contact.sources.contains($0.id) }))
        page.add(correction(of: .contact(id)))
        return page
    }

    private func head(_ contact: ContactView, on page: inout Page) {
        page.text(contact.number, .number)
        page.text(contact.name, .strong)
        page.text(contact.openText)
        page.text(contact.confirmText, if: .caution)
        page.text(contact.confidenceText, if: .caution)
        page.text(contact.note, if: .note)
        page.add(.words(contact.freshness.words(contact.freshnessText)))
    }

    private func facts(_ contact: ContactView, on page: inout Page) {
        page.fact(words("number-answered-by"), contact.answeredByText)
        page.fact(words("number-run-by"), contact.operator)
        page.fact(words("number-country"), contact.countryName)
        page.fact(words("number-for"), contact.topicsText)
        page.fact(words("number-hours"), contact.hoursText)
        page.fact(words("number-languages"), contact.languagesText)
        page.fact(words("number-cost"), contact.costText)
        page.fact(words("number-reach"), contact.reachText)
    }

    private func evidence(_ contact: ContactView, _ sources: [SourceView], on page: inout Page) {
        if contact.evidence.isEmpty { return }
        page.heading(words("evidence"))
        for said in contact.evidence {
            page.text(said.says, .strong)
            page.soft(said.judgementText)
            page.soft(said.note)
            page.soft(sources.first { $0.id == said.source }?.text)
        }
    }
}

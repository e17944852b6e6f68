import WaymarkCore
import WaymarkModel

extension EngineDesk {
    /// One site: whether it is open and who says so, how to get there, and what it was before.
    public func site(_ id: String, from: String?) throws -> Page {
        let (site, sources) = try ask { engine in
            let site = try engine.site(id: id)
            return (site, try engine.sources(named: site.sources + site.history.map(\.source)))
        }
        var page = Page(words("room-place"))
        head(site, on: &page)
        page.add(actions(site.actions, of: .site(id)))
        if let address = site.address {
            page.press(words("place-copy-address"), .quiet, .errand(.copy(address)))
        }
        if let here = site.position {
            page.press(words("show-sketch"), .quiet, .go(.sketch(SketchWish(from ?? here, site: id))))
        }
        page.press(words("room-hand-over"), .quiet, .go(.handOver(contacts: [], sites: [id])))
        facts(site, on: &page)
        history(site, sources, on: &page)
        page.add(self.sources(sources.filter { site.sources.contains($0.id) }))
        page.add(correction(of: .site(id)))
        return page
    }

    private func head(_ site: SiteView, on page: inout Page) {
        page.name(site.name)
        page.text(site.status.mark.rawValue + "  " + site.statusText, .strong)
        page.text(site.confirmText, if: .caution)
        page.text(site.note, if: .note)
        page.text(site.phone, if: .number)
        if let next = site.successor {
            page.row(site.successorName ?? next, [words("place-successor")], .go(.site(next, from: nil)))
        }
    }

    private func facts(_ site: SiteView, on page: inout Page) {
        page.fact(words("place-kind"), site.kindText)
        let address = [site.address, site.place, site.countryName].compactMap { $0 }.joined(separator: "\n")
        page.fact(words("place-address"), address)
        page.fact(words("number-hours"), site.hoursText)
        page.fact(words("place-offers"), site.offersText)
    }

    private func history(_ site: SiteView, _ sources: [SourceView], on page: inout Page) {
        if site.history.isEmpty { return }
        page.heading(words("place-history"))
        for said in site.history {
            page.text(together(said.stateText, said.asOf), .strong)
            page.soft(said.note)
            page.soft(sources.first { $0.id == said.source }?.text)
        }
    }
}

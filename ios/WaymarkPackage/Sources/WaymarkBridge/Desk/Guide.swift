import WaymarkCore
import WaymarkModel

extension EngineDesk {
    private static let most: UInt32 = 20

    public func guide(_ wanted: String) throws -> Page {
        var page = Page()
        if wanted.isBlank {
            for sheet in try ask({ try $0.sheets() }).sheets {
                page.row(sheet.title, [sheet.summary], .go(.sheet(sheet.id, at: nil)))
            }
            return page
        }
        let view = try ask { try $0.search(text: wanted, limit: Self.most) }
        page.soft(view.emptyText)
        for hit in view.results {
            let found = hit.snippetParts.map { Words.Run($0.text, isStrong: $0.matched) }
            let details = [Words(hit.title, .soft), Words(runs: found, .soft)]
            page.add(.row(Row(hit.heading, words: details, .go(.sheet(hit.sheet, at: hit.block)))))
        }
        return page
    }

    public func sheet(_ id: String, at block: String?) throws -> Page {
        let sheet = try ask { try $0.sheet(id: id) }
        var page = Page(words("room-sheet"))
        page.isRightToLeft = sheet.rightToLeft
        page.start = block
        page.name(sheet.title)
        page.text(sheet.summary)
        page.soft(sheet.translationText)
        for part in sheet.blocks {
            page.add(.anchor(part.anchor))
            page.heading(part.heading)
            part.body.forEach { page.add($0.parts(digits)) }
            if part.language != sheet.language { page.soft(words("other-language")) }
            page.add(sources(part.sources))
        }
        return page
    }

    public func library() throws -> Page {
        let view = try ask { try $0.library() }
        var page = Page(words("room-library"))
        for resource in view.resources {
            page.heading(resource.title)
            page.soft([resource.publisher, resource.year].compactMap { $0 }.joined(separator: ", "))
            page.text(resource.about)
            if let web = resource.url {
                page.soft(web)
                page.press(words("library-open"), .plain, .errand(.open(web)))
            }
        }
        return page
    }

    public func sources() throws -> Page {
        let view = try ask { try $0.sources() }
        var page = Page(words("room-sources"))
        for source in view.sources {
            page.text(source.title, .strong)
            page.soft(source.text)
            page.soft(source.url)
            page.soft(source.licence)
        }
        return page
    }
}

extension ElementView {
    /// Steps are counted in these digits.
    fileprivate func parts(_ digits: String) -> [Part] {
        switch self {
        case .paragraph(let paragraph): [.words(Words(runs: paragraph.runs))]
        case .list(let entries): entries.map { .marked(mark: "•", Words(runs: $0.runs)) }
        case .steps(let entries):
            entries.enumerated().map { .marked(mark: inDigits(digits, "\($0 + 1)."), Words(runs: $1.runs)) }
        }
    }
}

extension ParagraphView {
    fileprivate var runs: [Words.Run] { spans.map { Words.Run($0.text, isStrong: $0.strong) } }
}

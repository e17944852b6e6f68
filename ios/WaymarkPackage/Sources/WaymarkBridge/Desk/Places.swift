import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func near(_ wish: PlacesWish) throws -> Page {
        do {
            return found(try ask { try $0.near(request: NearRequest(wish)) }, wish)
        } catch Problem.notFound {
            return similar(try ask { try $0.similarPlaces(name: wish.asked) })
        }
    }

    private func similar(_ names: [String]) -> Page {
        var page = Page()
        page.text(words("place-not-found"), .problem)
        if !names.isEmpty { page.heading(words("place-similar")) }
        for name in names { page.row(name, [], .pick(.place, name)) }
        return page
    }

    private func found(_ view: NearView, _ wish: PlacesWish) -> Page {
        var page = Page()
        standpoint(view, on: &page)
        sites(view, wish, on: &page)
        numbers(view, wish, on: &page)
        return page
    }

    /// Where the reader stands, the sheet to read first, and other places of that name.
    private func standpoint(_ view: NearView, on page: inout Page) {
        page.heading(together(view.place.name, view.place.countriesText))
        page.text(view.place.crossingText, if: .note)
        if let sheet = view.sheet {
            page.row(sheet.title, [words("place-read-first")], .go(.sheet(sheet.id, at: nil)))
        }
        // By its position, because a name alone would lead back to the first of that name.
        let others = view.place.others.compactMap { other in
            coordinates(other.lat, other.lon).map { (other, $0) }
        }
        if !others.isEmpty { page.heading(words("place-others")) }
        for (other, position) in others { page.row(other.name, [other.countriesText], .pick(.place, position)) }
    }

    /// The sites, nearest first.
    private func sites(_ view: NearView, _ wish: PlacesWish, on page: inout Page) {
        page.heading(words("place-sites"))
        page.text(view.placesText, if: .note)
        page.add(view.places.map { $0.row(from: wish.asked) })
        page.press(words("show-sketch"), .plain, .go(.sketch(SketchWish(wish.asked, past: wish.past))))
        page.soft(view.pastLeftOutText)
        if wish.past || view.pastLeftOut > 0 {
            page.choice(words("place-include-past"), wish.past, .press(.past))
        }
    }

    /// Numbers to call there, best first.
    private func numbers(_ view: NearView, _ wish: PlacesWish, on page: inout Page) {
        page.heading(words("room-numbers"))
        let countries = view.place.countries
        page.add(view.contacts.map { $0.row(withCountry: countries.count > 1) })
        if let more = view.moreContactsText {
            page.press(more, .plain, .go(.numbersIn(countries.count == 1 ? countries.first : nil)))
        }
        page.soft(view.lowLeftOutText)
        if wish.doubtful || view.lowLeftOut > 0 {
            page.choice(words("include-doubtful"), wish.doubtful, .press(.doubtful))
        }
    }

    public func sketch(_ wish: SketchWish) throws -> Page {
        let view = try ask { engine in
            let sites = try wish.site.map { [$0] } ?? engine.near(request: NearRequest(wish)).places.map(\.id)
            return try engine.sketch(request: SketchRequest(place: wish.place, sites: sites))
        }
        var page = Page(words("room-map"))
        page.text(view.cautionText, .caution)
        page.soft(view.leftOutText)
        page.soft(view.northText)
        page.add(.sketch(SketchPicture(view, from: wish.place)))
        points(view, from: wish.place, on: &page)
        page.add(sources(view.sources))
        return page
    }

    /// The points in words, each a way to what is known of it.
    private func points(_ view: SketchView, from place: String, on page: inout Page) {
        let headings: [(SketchPointKind, String?)] = [
            (.standpoint, nil), (.site, words("place-sites")), (.crossing, words("map-crossings")),
        ]
        for (kind, heading) in headings {
            let points = view.points.filter { $0.kind == kind }
            if let heading, !points.isEmpty { page.heading(heading) }
            for point in points {
                let name = point.mark.rawValue + "  " + point.label
                if let door = point.door(from: place) {
                    page.row(name, [point.text], .go(door))
                } else {
                    page.text(name)
                    page.soft(point.text)
                }
            }
        }
    }
}

extension NearRequest {
    fileprivate init(_ wish: PlacesWish) {
        self.init(place: wish.asked, includePast: wish.past, includeLow: wish.doubtful)
    }

    fileprivate init(_ wish: SketchWish) {
        self.init(place: wish.place, includePast: wish.past)
    }
}

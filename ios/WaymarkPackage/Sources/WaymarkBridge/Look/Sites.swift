import WaymarkCore
import WaymarkModel

extension SiteView {
    /// One site among others: whether it is open, where it lies from here, and what it offers.
    func row(from place: String?) -> Part {
        var details = [Words(status.mark.rawValue + "  " + statusText)]
        let way = together(distanceText, bearingText)
        if !way.isEmpty { details.append(Words(way)) }
        if let confirmText { details.append(Words(confirmText, .caution)) }
        for fact in [address ?? self.place, offersText, hoursText] {
            if let fact, !fact.isBlank { details.append(Words(fact, .soft)) }
        }
        var row = Row(name, words: details, .go(.site(id, from: place)))
        row.bearing = bearingDeg
        return .row(row)
    }

    /// Its position as it can be asked for; of some it is not said where they are.
    var position: String? { coordinates(lat, lon) }
}

/// A position as a place that can be asked for.
func coordinates(_ north: Double?, _ east: Double?) -> String? {
    guard let north, let east else { return nil }
    return "\(north), \(east)"
}

extension Status {
    /// The sign of a state, told apart by its shape; the words stand beside it.
    var mark: SketchPicture.Mark {
        switch self {
        case .open: .open
        case .closed: .closed
        case .historic: .past
        case .unknown: .unknown
        }
    }
}

extension SketchPoint {
    var mark: SketchPicture.Mark {
        switch kind {
        case .standpoint: .here
        case .crossing: .crossing
        case .site: (status ?? .unknown).mark
        }
    }

    /// Where a touch on it leads.
    func door(from place: String) -> Door? {
        guard let id else { return nil }
        switch kind {
        case .site: return .site(id, from: place)
        case .crossing: return .place(label)
        case .standpoint: return nil
        }
    }
}

extension SketchPicture {
    init(_ view: SketchView, from place: String) {
        self.init(
            lines: view.lines.map { $0.xy.map(Double.init) },
            points: view.points.map { point in
                Point(
                    x: Double(point.x), y: Double(point.y), mark: point.mark, label: point.label,
                    door: point.door(from: place))
            },
            scales: view.scales.map { Scale(times: Double($0.times), text: $0.text, share: Double($0.share)) },
            mostTimes: Double(view.mostTimes),
            spoken: [view.spokenText, view.northText, view.scaleText].joined(separator: " "))
    }
}

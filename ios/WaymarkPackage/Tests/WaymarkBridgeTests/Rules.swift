import Foundation

/// What an answer lacks, one line a rule.
func complaints(_ answer: Json, _ expectations: Json?) -> [String] {
    guard case .object(let rules)? = expectations else { return [] }
    return rules.sorted { $0.key < $1.key }.compactMap { path, rule in
        guard case .object(let one) = rule, let (verb, wanted) = one.first else { return "\(path): no rule" }
        let found = answer.at(path)
        return holds(verb, found, wanted) ? nil : "\(path): wanted \(rule), found \("\(found)".prefix(300))"
    }
}

private func holds(_ verb: String, _ found: [Json], _ wanted: Json) -> Bool {
    switch verb {
    case "value": found.contains(wanted)
    case "every": !found.isEmpty && found.allSatisfy { $0 == wanted }
    case "contains": found.contains { contains($0, wanted) }
    case "length": found.contains { length($0) == wanted.number }
    case "at_least": found.contains { length($0) >= wanted.number ?? .infinity }
    case "absent": found.isEmpty == wanted.flag
    default: false
    }
}

private func contains(_ value: Json, _ wanted: Json) -> Bool {
    switch value {
    case .text(let text): wanted.text.map { text.contains($0) } ?? false
    case .list(let list): list.contains(wanted)
    default: false
    }
}

private func length(_ value: Json) -> Double {
    switch value {
    case .text(let text): Double(text.unicodeScalars.count)
    case .list(let list): Double(list.count)
    default: -1
    }
}

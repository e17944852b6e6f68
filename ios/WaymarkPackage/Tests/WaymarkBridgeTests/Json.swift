import Foundation
import WaymarkCore

/// A journey, or an answer, as plain values that a path walks through.
indirect enum Json: Decodable, Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([Json])
    case object([String: Json])

    init(from decoder: any Decoder) throws {
        let one = try decoder.singleValueContainer()
        if one.decodeNil() {
            self = .null
        } else if let flag = try? one.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? one.decode(Double.self) {
            self = .number(number)
        } else if let text = try? one.decode(String.self) {
            self = .text(text)
        } else if let list = try? one.decode([Json].self) {
            self = .list(list)
        } else {
            self = .object(try one.decode([String: Json].self))
        }
    }

    subscript(name: String) -> Json? {
        guard case .object(let fields) = self, let value = fields[name], value != .null else { return nil }
        return value
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    var flag: Bool? {
        if case .flag(let flag) = self { flag } else { nil }
    }

    var list: [Json]? {
        if case .list(let list) = self { list } else { nil }
    }

    /// Everything at a path: names and numbers separated by dots, `*` for every entry.
    func at(_ path: String) -> [Json] {
        let parts = path.split(separator: ".").map(String.init)
        return parts.reduce([self]) { found, part in found.flatMap { $0.into(part) } }.filter { $0 != .null }
    }

    private func into(_ part: String) -> [Json] {
        switch self {
        case .list(let list):
            if part == "*" { return list }
            guard let number = Int(part), list.indices.contains(number) else { return [] }
            return [list[number]]
        case .object(let fields): return [fields[part] ?? fields[camel(part)]].compactMap { $0 }
        default: return []
        }
    }
}

/// `per_100_positive` as the generator writes it: `per100Positive`.
func camel(_ name: String) -> String {
    let parts = name.split(separator: "_").map(String.init)
    return parts.enumerated().map { $0 == 0 ? $1 : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
}

/// `leftApp` as a journey writes it: `left_app`.
func snake(_ name: String) -> String {
    name.reduce(into: "") { so, letter in
        so += letter.isUppercase ? (so.isEmpty ? "" : "_") + letter.lowercased() : String(letter)
    }
}

extension Json {
    /// A record of the binding.
    init(of value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case let flag as Bool: self = .flag(flag)
        case let bytes as Data: self = .text(String(decoding: bytes, as: UTF8.self))
        case let number as UInt8: self = .number(Double(number))
        case let number as UInt32: self = .number(Double(number))
        case let number as UInt64: self = .number(Double(number))
        case let number as Float: self = .number(Double(number))
        case let number as Double: self = .number(number)
        case let texts as [String: String]: self = .object(texts.mapValues { .text($0) })
        case let element as ElementView: self = Json(element)
        default: self = Json(mirror: Mirror(reflecting: value), of: value)
        }
    }

    private init(mirror: Mirror, of value: Any) {
        let children = Array(mirror.children)
        switch mirror.displayStyle {
        case .optional: self = children.first.map { Json(of: $0.value) } ?? .null
        case .collection: self = .list(children.map { Json(of: $0.value) })
        case .enum: self = .text(snake("\(value)"))
        case .tuple where children.isEmpty: self = .null
        default:
            let fields = children.map { ($0.label ?? "", Json(of: $0.value)) }
            self = .object(Dictionary(fields) { first, _ in first })
        }
    }

    private init(_ element: ElementView) {
        switch element {
        case .paragraph(let paragraph): self = .object(["paragraph": .object(["paragraph": Json(of: paragraph)])])
        case .list(let entries): self = .object(["list": .object(["entries": Json(of: entries)])])
        case .steps(let entries): self = .object(["steps": .object(["entries": Json(of: entries)])])
        }
    }
}

import Foundation

/// Types on one of the engine's pads, byte by byte. Of what was typed it knows only how long each
/// sign is, so that a whole letter can be taken back.
@MainActor
public final class Pen {
    /// As many bytes as a pad holds.
    private static let most = 160

    private let desk: any DoorsDesk
    private let pad: PadName
    private var sizes: [Int] = []

    public init(_ desk: any DoorsDesk, _ pad: PadName) {
        self.desk = desk
        self.pad = pad
    }

    /// How many signs stand there.
    public var signs: Int { sizes.count }

    /// Empties the pad: what stood on it before a page was drawn anew has no dots there.
    public func begin() {
        sizes = []
        for _ in 0..<Self.most {
            guard let left = try? desk.pop(pad), left > 0 else { return }
        }
    }

    /// A sign that does not fit as a whole is not typed at all.
    public func push(_ sign: String) {
        let bytes = Array(sign.utf8)
        let before = sizes.reduce(0, +)
        var now = before
        for byte in bytes {
            // Behind the cover nothing can be typed.
            guard let length = try? desk.push(pad, byte) else { return }
            now = length
        }
        let added = now - before
        if added == bytes.count { sizes.append(added) } else { takeBack(added) }
    }

    public func pop() {
        if let size = sizes.popLast() { takeBack(size) }
    }

    private func takeBack(_ bytes: Int) {
        for _ in 0..<max(0, bytes) { _ = try? desk.pop(pad) }
    }
}

/// The keys of a phrase: a page of Latin letters and a page of Ukrainian ones.
public enum Letters {
    public static let latin = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    public static let cyrillic = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя".map(String.init)

    /// Rows of as many keys as are wide enough for a thumb.
    public static func rows(_ other: Bool, _ keys: Int) -> [[String]] {
        let letters = other ? cyrillic : latin
        let wide = min(max(keys, 3), 8)
        return stride(from: 0, to: letters.count, by: wide).map { start in
            Array(letters[start..<min(start + wide, letters.count)])
        }
    }
}

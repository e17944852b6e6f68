import Foundation
import WaymarkCore

/// What the engine needs to know at its start.
public struct Opening: Sendable {
    private let config: Config
    private let keys: any HardwareKey

    /// `languages` are the reader's, best first, as the system gives them; `folder` belongs to the
    /// app alone and is in no backup; `packs` is for newer content.
    public init(pack: URL, folder: URL, packs: URL, publisher: Publisher, languages: [String], keys: any HardwareKey) {
        let config = Config(
            packPath: pack.path, languages: languages, privateFolder: folder.path, packFolder: packs.path,
            publisherRoot: publisher.root, publisherAddress: publisher.address)
        self.init(config, keys)
    }

    /// With a clock that stands still, and guesses that cost little: for tests.
    init(_ config: Config, _ keys: any HardwareKey) {
        self.config = config
        self.keys = keys
    }

    func engine(_ listener: any CoverListener) throws -> Waymark {
        try Waymark.openPrivate(config: config, hardware: keys, listener: listener)
    }
}

/// Whose newer content the app takes: what lay in `publisher/` when it was built.
public struct Publisher: Sendable {
    /// The keys that count; `nil` where the app was built for no publisher.
    let root: Data?

    /// Where newer content lies; `nil` where it comes by hand only.
    let address: String?

    public init(folder: URL) {
        root = try? Data(contentsOf: folder.appendingPathComponent("root.json"))
        let text = try? String(contentsOf: folder.appendingPathComponent("address.txt"), encoding: .utf8)
        address = text?.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

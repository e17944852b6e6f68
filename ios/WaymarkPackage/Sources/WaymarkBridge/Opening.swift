import Foundation
import WaymarkCore

/// What the engine needs to know at its start.
public struct Opening: Sendable {
    private let config: Config
    private let keys: any HardwareKey

    /// `languages` are the reader's, best first, as the system gives them; `folder` belongs to the
    /// app alone and is in no backup.
    public init(pack: URL, folder: URL, languages: [String], keys: any HardwareKey) {
        self.init(Config(packPath: pack.path, languages: languages, privateFolder: folder.path), keys)
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

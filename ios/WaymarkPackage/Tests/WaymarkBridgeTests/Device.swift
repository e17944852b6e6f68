import Foundation
import WaymarkCore

@testable import WaymarkBridge

/// What stays when the app is started anew: folder, key store, and who listens at the cover.
final class Device {
    let folder: URL
    let keys: NumberedKeys
    let ear = CountingEar()

    init(level: HardwareLevel) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("journey-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        keys = NumberedKeys(level)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

/// Keys one of which opens only what itself has wrapped: a number for what it remembers.
final class NumberedKeys: HardwareKey, @unchecked Sendable {
    private struct Slot: Hashable {
        let key: UInt8
        let blob: Data
    }

    /// An error that nobody foresaw.
    struct Unforeseen: Error {}

    private let lock = NSLock()
    private let own: HardwareLevel
    private var kept: [Slot: Data] = [:]
    private var wrapped = 0
    private var fault: (any Error)?

    init(_ level: HardwareLevel) {
        own = level
    }

    func fail(_ fault: (any Error)?) { lock.withLock { self.fault = fault } }

    func loseAll() { lock.withLock { kept = [:] } }

    private func answer<Answer>(_ work: () throws -> Answer) throws -> Answer {
        try lock.withLock {
            if let fault { throw fault }
            return try work()
        }
    }

    func level() throws -> HardwareLevel { try answer { own } }

    func wrap(key: UInt8, secret: Data) throws -> Data {
        try answer {
            wrapped += 1
            let blob = Data("mock\(wrapped)".utf8)
            kept[Slot(key: key, blob: blob)] = secret
            return blob
        }
    }

    func unwrap(key: UInt8, blob: Data) throws -> Data {
        try answer {
            guard let secret = kept[Slot(key: key, blob: blob)] else { throw HardwareKeyError.Gone }
            return secret
        }
    }

    func destroy(key: UInt8) throws {
        try answer { kept = kept.filter { $0.key.key != key } }
    }
}

/// Counts how often the cover was opened.
final class CountingEar: CoverListener, @unchecked Sendable {
    private let changed = NSCondition()
    private var count = 0

    var heard: Int { changed.withLock { count } }

    func uncovered() throws {
        changed.lock()
        count += 1
        changed.broadcast()
        changed.unlock()
        // The engine drops what a listener throws; a wrong one would show here.
        throw NumberedKeys.Unforeseen()
    }

    func hearsMoreThan(_ before: Int, within seconds: TimeInterval) -> Bool {
        changed.lock()
        defer { changed.unlock() }
        let end = Date(timeIntervalSinceNow: seconds)
        while count <= before {
            if !changed.wait(until: end) { return count > before }
        }
        return true
    }
}

import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    /// A file is read in pieces of so many bytes.
    private static let piece = 256 * 1024

    public func setUpdateMode(_ mode: UpdateWhen) throws { _ = try ask { try $0.setUpdateMode(mode: mode.mode) } }

    public func updateIsDue() -> Bool { (try? ask { try $0.updateDueNow() }) ?? false }

    public func lookForUpdate(_ heard: @escaping @Sendable () -> Void) throws {
        _ = try ask { try $0.checkForUpdates(observer: Onlooker(heard)) }
    }

    public func stopUpdate() throws { try ask { try $0.cancelUpdate() } }

    public func contentFile() throws -> Errand {
        let sink = Sink()
        try ask { try $0.exportPack(sink: sink) }
        // The name is seen by others, and says nothing.
        return .file("content.bin", sink.whole)
    }

    /// The file may be another app's: it is opened for as long as it is read, and copied nowhere.
    public func takeFile(_ file: URL, _ heard: @escaping @Sendable () -> Void) throws {
        #if canImport(Darwin)
            let isOpened = file.startAccessingSecurityScopedResource()
            defer { if isOpened { file.stopAccessingSecurityScopedResource() } }
            // Whoever keeps the file may first have to fetch it.
            var taken: Result<Void, any Error> = .failure(Problem.corrupt)
            NSFileCoordinator().coordinate(readingItemAt: file, options: .withoutChanges, error: nil) { place in
                taken = Result { try take(place, heard) }
            }
            try taken.get()
        #else
            try take(file, heard)
        #endif
    }

    private func take(_ file: URL, _ heard: @escaping @Sendable () -> Void) throws {
        guard let reading = try? FileHandle(forReadingFrom: file) else { throw Problem.corrupt }
        defer { try? reading.close() }
        try ask { engine in
            try engine.importBegin()
            // What is not whole is refused by the engine in its own words.
            while let piece = try? reading.read(upToCount: Self.piece), !piece.isEmpty {
                try engine.importPiece(piece: piece)
            }
            _ = try engine.importFinish(observer: Onlooker(heard))
        }
    }

    public func takeCode(_ text: String, _ heard: @escaping @Sendable () -> Void) throws -> String {
        let view = try ask { try $0.importCode(text: text, observer: Onlooker(heard)) }
        return view.outcome?.text ?? view.text
    }

    public func forgetCodes() throws { try ask { try $0.importForget() } }
}

/// Passes on that there is news; how far it is, the page asks for.
private final class Onlooker: UpdateObserver {
    private let heard: @Sendable () -> Void

    init(_ heard: @escaping @Sendable () -> Void) {
        self.heard = heard
    }

    func progress(stage: UpdateStage, done: UInt64, all: UInt64) throws { heard() }
}

/// Takes a file that is handed on into memory: nothing is written anywhere.
private final class Sink: PackSink, @unchecked Sendable {
    private let lock = NSLock()
    private var bytes = Data()

    var whole: Data { lock.withLock { bytes } }

    func take(piece: Data) throws { lock.withLock { bytes.append(piece) } }
}

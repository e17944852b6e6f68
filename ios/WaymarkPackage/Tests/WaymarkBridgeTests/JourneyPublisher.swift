import Foundation
import WaymarkCore

/// Newer content on a journey: where it comes from, and the calls that take it and hand it on.
final class JourneyPublisher {
    private let packs: URL
    private let site: Site
    private let handed = Taken()

    init(_ site: String) throws {
        packs = FileManager.default.temporaryDirectory.appendingPathComponent("packs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
        self.site = Site()
        try self.site.serve(Files.rehearsal.appendingPathComponent(site))
    }

    deinit { try? FileManager.default.removeItem(at: packs) }

    /// What an app is opened with that was built for this publisher.
    func known() throws -> (packs: String, root: Data, address: String) {
        (packs.path, try file("root.json"), site.address)
    }

    /// What somebody does with the site; whether it was this.
    func act(_ name: String, _ given: Json) throws -> Bool {
        switch name {
        case "serve": try site.serve(given["site"]?.text.map { Files.rehearsal.appendingPathComponent($0) })
        case "compare_handed":
            let own = try file(given.text("file"))
            if handed.whole != own { throw Stuck("another file was handed on") }
        default: return false
        }
        return true
    }

    /// The answer of a call, with the files and the observer that a journey has.
    func call(_ waymark: Waymark, _ name: String, _ given: Json) throws -> Json {
        switch name {
        case "check_for_updates": return Json(of: try waymark.checkForUpdates(observer: Bystander()))
        case "export_pack":
            handed.empty()
            return Json(of: try waymark.exportPack(sink: handed))
        case "import_piece": return Json(of: try waymark.importPiece(piece: try file(given.text("piece"))))
        case "import_finish": return Json(of: try waymark.importFinish(observer: Bystander()))
        case "import_code":
            let codes = try self.texts(given.text("text"))
            return try codes.reduce(.null) { _, text in
                Json(of: try waymark.importCode(text: text, observer: Bystander()))
            }
        default: return try waymark.call(name, given)
        }
    }

    /// One code, or all of a file after each other.
    private func texts(_ text: String) throws -> [String] {
        if !text.hasPrefix("@") { return [text] }
        return try JSONDecoder().decode([String].self, from: file(text))
    }

    private func file(_ name: String) throws -> Data {
        let own = name.hasPrefix("@") ? String(name.dropFirst()) : name
        return try Data(contentsOf: Files.rehearsal.appendingPathComponent(own))
    }
}

/// A folder that is served to this machine only, at one address for as long as it lives.
final class Site {
    private let port = Int.random(in: 20_000..<60_000)
    private var server: Process?

    var address: String { "http://localhost:\(port)/" }

    deinit { server?.terminate() }

    /// Serves this folder from now on; `nil`: nobody answers.
    func serve(_ folder: URL?) throws {
        server?.terminate()
        server?.waitUntilExit()
        server = nil
        guard let folder else { return }
        let (started, said) = (Process(), Pipe())
        started.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        started.arguments = [
            "python3", "-u", "-m", "http.server", "\(port)", "--bind", "127.0.0.1", "--directory", folder.path,
        ]
        started.standardOutput = said
        started.standardError = FileHandle.nullDevice
        try started.run()
        // It says where it listens as soon as it does.
        if said.fileHandleForReading.availableData.isEmpty { throw Stuck("no site could be served") }
        server = started
    }
}

/// Keeps a file that is handed on.
final class Taken: PackSink, @unchecked Sendable {
    private let lock = NSLock()
    private var bytes = Data()

    var whole: Data { lock.withLock { bytes } }

    func empty() { lock.withLock { bytes = Data() } }

    func take(piece: Data) throws { lock.withLock { bytes.append(piece) } }
}

/// Hears how far an update is, and finds that it never passes the end.
final class Bystander: UpdateObserver {
    func progress(stage: UpdateStage, done: UInt64, all: UInt64) throws {
        if all > 0, done > all { throw Stuck("\(done) of \(all)") }
    }
}

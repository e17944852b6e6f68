import Foundation
import WaymarkCore
import WaymarkModel

/// The engine as the screens ask it: every answer is turned into a page, and decided nowhere here.
/// What is shared between threads lies behind one lock.
public final class EngineDesk: Desk, @unchecked Sendable {
    private let opening: @Sendable () throws -> Opening
    private let lock = NSLock()
    private var held: Waymark?
    private var spoken: [String: String] = [:]
    private var rightToLeft = false
    private var tag = ""

    /// `opening` says what is opened, once and away from the screen's thread.
    public init(_ opening: @escaping @Sendable () throws -> Opening) {
        self.opening = opening
    }

    public func open(_ heard: @escaping @Sendable () -> Void) throws {
        if engine != nil { return }
        let opened = try translated { try opening().engine(Ear(heard)) }
        lock.withLock { held = opened }
    }

    /// `nil` until it is open, and for ever where it cannot be opened.
    var engine: Waymark? { lock.withLock { held } }

    /// Asks the engine; its error becomes the screens' own.
    func ask<Answer>(_ question: (Waymark) throws -> Answer) throws -> Answer {
        guard let engine else { throw Problem.unexpected }
        return try translated { try question(engine) }
    }

    private func translated<Answer>(_ work: () throws -> Answer) throws -> Answer {
        do {
            return try work()
        } catch let error as WaymarkError {
            throw Problem(error)
        }
    }

    public func words(_ name: String) -> String {
        lock.withLock { spoken[name] } ?? name
    }

    public var isRightToLeft: Bool { lock.withLock { rightToLeft } }

    public var language: String { lock.withLock { tag } }

    public func refreshWords() throws {
        let (texts, isMirrored, language) = try ask { (try $0.texts(), try $0.rightToLeft(), try $0.language()) }
        lock.withLock {
            spoken = texts
            rightToLeft = isMirrored
            tag = language
        }
    }

    /// Behind the cover the engine gives no words: they are taken when somebody comes in.
    func needWords() throws {
        if lock.withLock({ spoken.isEmpty }) { try refreshWords() }
    }
}

/// Passes on that the cover was opened, on the engine's thread.
final class Ear: CoverListener {
    private let heard: @Sendable () -> Void

    init(_ heard: @escaping @Sendable () -> Void) {
        self.heard = heard
    }

    func uncovered() throws { heard() }
}

import Foundation

/// What the system does for the app, and what has to be taken back from it on the way out.
@MainActor
public protocol Platform: AnyObject {
    var icon: String { get }

    /// Does an errand; `false` where nothing on this device can.
    func carryOut(_ errand: Errand) -> Bool
    func clearClipboard()
    func clearNotifications()
    func stopSpeech()

    /// Closes what lies over the rooms (a sheet, a dialogue, the keyboard) and drops its texts.
    func dropTexts()
}

/// The way out. The cover first, as it was laid out beforehand; then the engine, once, which waits
/// for nothing; then what its plan says, in order. An app does not end itself here: what is left is
/// the cover over an empty house.
extension Front {
    public func leave(_ way: Way) {
        // The button always covers, so nothing has to be asked first.
        if way == .button { cover() }
        let plan = desk.leave(way)
        if plan.effect.covers {
            asking.left()
            isLooking = false
        }
        plan.steps.forEach { carryOut($0, plan.effect) }
        if plan.effect == .lock { showStage() }
        onChange()
    }

    /// The window went to the back: by the reader's own wish, or because an errand led there.
    public func leftApp() {
        if !outing.departs(at: Date()) { leave(.leftApp) }
    }

    private func carryOut(_ step: Plan.Step, _ effect: Effect) {
        switch step {
        case .showCover: cover()
        case .dropTexts:
            if effect.covers { house.dropAll() } else { house.lock() }
            platform?.dropTexts()
        case .stopSpeech: platform?.stopSpeech()
        case .clearClipboard: platform?.clearClipboard()
        case .clearNotifications: platform?.clearNotifications()
        // The system's list shows the cover; there is no leaving it.
        case .leaveRecents: break
        case .finishExit: finish()
        }
    }

    /// Also where the answer comes after the next exit: what is destroyed stays so.
    private func finish() {
        let (desk, worker) = (desk, Worker("exit"))
        Task { _ = await worker.run { try desk.finishExit() } }
    }

    func carryOut(_ errand: Errand) -> Bool {
        guard let platform else { return false }
        if errand.leadsAway { outing.begin(at: Date()) }
        return platform.carryOut(errand)
    }
}

/// Nobody touches it: what only a PIN opens is covered, and what is public stays.
extension Front {
    /// How often the engine is asked, in seconds. For how long nobody may touch it, the engine knows.
    public static let every: TimeInterval = 3

    public func tick() {
        asking.ask({ try $0.standing() }) { [weak self] answer in
            if case .success(let standing) = answer { self?.wasIdle(standing) }
        }
    }

    public func touched() {
        if case .rooms = face { asking.ask({ try $0.touched() }) { _ in } }
    }

    private func wasIdle(_ standing: Standing) {
        guard let here = house.here else { return }
        if standing == .covered || standing.isLocked && here.room.isPrivate {
            leave(.button)
        } else if standing.isLocked, house.way.contains(where: { $0.room.isPrivate }) {
            house.lock()
        }
    }
}

/// Tells going somewhere on the reader's wish from leaving. The wish holds for a moment and for
/// one departure.
struct Outing {
    static let moment: TimeInterval = 2

    private var wished: Date?

    mutating func begin(at now: Date) {
        wished = now
    }

    /// Whether this departure is the errand.
    mutating func departs(at now: Date) -> Bool {
        defer { wished = nil }
        guard let wished else { return false }
        return now.timeIntervalSince(wished) <= Self.moment && now >= wished
    }

    mutating func cameBack() {
        wished = nil
    }
}

extension Errand {
    /// Whether it leads into another app.
    var leadsAway: Bool {
        switch self {
        case .open: true
        case .share, .file, .copy, .print, .pages, .speak, .icon, .takeFile: false
        }
    }
}

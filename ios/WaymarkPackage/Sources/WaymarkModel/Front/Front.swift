import Foundation

/// What the window shows: the cover, or the rooms. It decides nothing: the engine says where the
/// reader stands, and what a way out does.
@MainActor
public final class Front {
    public enum Face: Equatable, Sendable {
        case cover(CoverFace)
        case rooms
    }

    public private(set) var face = Face.cover(.plain)

    /// Whether a cover lies over everything because others may be looking: the system, which
    /// pictures what it puts away, or whoever records the screen.
    public private(set) var isShielded = true

    /// What is seen then, and what an exit shows without asking: the cover as it looks while
    /// nothing is typed into it.
    public private(set) var shield = CoverFace.plain

    public let house: House
    public let desk: any Desk
    public var onChange: () -> Void = {}

    let asking: Asking
    weak var platform: (any Platform)?
    var outing = Outing()
    private var isLaidOut = false
    private var isActive = false
    private var isCaptured = false

    /// A daily look is under way.
    var isLooking = false

    public init(_ desk: any Desk, _ platform: any Platform) {
        self.desk = desk
        self.platform = platform
        asking = Asking(desk)
        house = House(asking)
        house.onLeave = { [weak self] in self?.leave(.button) }
        house.onStage = { [weak self] in self?.showStage() }
        house.onWords = { [weak self] in self?.showAgain() }
        house.onErrand = { [weak self] in self?.carryOut($0) ?? false }
        house.onIcon = { [weak self] in self?.platform?.icon ?? "" }
    }

    /// Opens the engine. Until it is open, and for ever where it cannot be opened, the cover is a
    /// plain calculator.
    public func open() {
        let heard: @Sendable () -> Void = { [weak self] in
            Task { @MainActor [weak self] in self?.showStage() }
        }
        asking.ask({ try $0.open(heard) }) { [weak self] answer in
            if case .success = answer { self?.showStage() }
        }
    }

    /// Asks the engine where the reader stands, and shows that.
    public func showStage() {
        asking.ask({ (try $0.standing(), try? $0.cover()) }) { [weak self] answer in
            guard let self else { return }
            if case .success((let standing, let asked)) = answer { show(standing, asked) } else { cover() }
            unshield()
            onChange()
        }
    }

    /// After a change of what everything says.
    func showAgain() {
        house.redraw()
        showStage()
    }

    private func show(_ standing: Standing, _ asked: CoverFace?) {
        // Digits of a PIN may stand on a cover that is in front: they are in no picture of the system's.
        if let asked, standing != .covered || !isLaidOut {
            shield = asked
            isLaidOut = true
        }
        switch standing {
        case .covered:
            house.dropAll()
            face = .cover(asked ?? shield)
        case .setUp:
            if house.here?.room is SetUpRoom { house.redraw() } else { house.start([SetUpRoom()]) }
            face = .rooms
        case .open, .unlocked:
            enter(standing)
            face = .rooms
        }
    }

    private func enter(_ standing: Standing) {
        let here = house.here?.room
        if standing.isPractising {
            if here is SetUpRoom { house.redraw() } else if here == nil { house.start([SetUpRoom()]) }
        } else if here == nil || here is SetUpRoom {
            house.start([HomeRoom()])
        }
        // Nothing of a note stays once the notes are locked.
        if standing.isLocked, house.here?.room.isPrivate == true { house.lock() }
        lookIfDue()
    }

    /// At once, and with nothing asked: the next frame that is drawn is the cover.
    func cover() {
        face = .cover(shield)
        onChange()
    }

    /// A key of the cover.
    public func press(_ key: String) {
        face = .cover((try? desk.press(key)) ?? .plain)
        onChange()
    }
}

/// What of the window others could see.
extension Front {
    /// Called before the system takes its picture.
    public func resignsActive() {
        isActive = false
        isShielded = true
        onChange()
    }

    public func becomesActive() {
        isActive = true
        outing.cameBack()
        showStage()
    }

    /// The screen is recorded or shown elsewhere: the cover stays in front for as long.
    public func wasCaptured(_ captured: Bool) {
        isCaptured = captured
        if captured { isShielded = true } else { unshield() }
        onChange()
    }

    private func unshield() {
        if isActive, !isCaptured { isShielded = false }
    }
}

extension Standing {
    var isPractising: Bool {
        switch self {
        case .open(let practising), .unlocked(let practising): practising
        case .setUp, .covered: false
        }
    }

    var isLocked: Bool {
        if case .open = self { true } else { false }
    }
}

import Foundation

/// The rooms a reader walks through, and the way back. Nothing of it is ever saved.
@MainActor
public final class House {
    public private(set) var way: [Stay] = []
    public let desk: any Desk

    /// Called whenever something is to be drawn anew.
    public var onChange: () -> Void = {}

    /// The way out, and the question where the reader stands.
    var onLeave: () -> Void = {}
    var onStage: () -> Void = {}
    var onWords: () -> Void = {}

    /// What the system does on the reader's wish; `false` where nothing on this device can.
    public var onErrand: (Errand) -> Bool = { _ in false }

    /// Under which picture the system shows the app; empty: its own.
    public var onIcon: () -> String = { "" }

    let asking: Asking

    /// Whether news will be told in a moment.
    var isTold = false
    private var count = 0

    init(_ asking: Asking) {
        self.asking = asking
        desk = asking.desk
    }

    public var here: Stay? { way.last }

    public func stay(_ id: Int) -> Stay? { way.first { $0.id == id } }

    func start(_ rooms: [any Room]) {
        dropAll()
        rooms.forEach { enter($0) }
        onChange()
    }

    func go(_ room: any Room) {
        enter(room)
        onChange()
    }

    func replace(_ room: any Room) {
        leaveLast()
        go(room)
    }

    /// Leads so many rooms back, and no further than the first one.
    func back(_ steps: Int, telling act: Act?) {
        for _ in 0..<max(0, min(steps, way.count - 1)) { leaveLast() }
        guard let stay = here else { return }
        if let act { take(act, in: stay) } else { draw(stay) }
        onChange()
    }

    /// What the system's own way back has left.
    public func keep(_ ids: [Int]) {
        let kept = Set(ids)
        let gone = way.dropFirst().filter { !kept.contains($0.id) }.count
        if gone > 0 { back(gone, telling: nil) }
    }

    /// Back to the first room, however far in.
    public func home() {
        back(way.count, telling: nil)
    }

    /// Asks every room anew: the words or the light are other ones.
    func redraw() {
        way.forEach { draw($0) }
        onChange()
    }

    /// Lets go of every room and everything that was seen.
    func dropAll() {
        while !way.isEmpty { leaveLast() }
    }

    private func enter(_ room: any Room) {
        count += 1
        let stay = Stay(id: count, room: room)
        way.append(stay)
        follow(stay.room.arrive(), in: stay)
    }

    private func leaveLast() {
        guard let stay = way.popLast() else { return }
        stay.room.leave(desk)
        stay.drop()
    }

    /// The notes were locked: lets go of what only a PIN opens, and keeps what is public.
    func lock() {
        let wasPrivate = here?.room.isPrivate ?? false
        let (gone, kept) = (way.filter { $0.room.isPrivate }, way.filter { !$0.room.isPrivate })
        gone.forEach { $0.drop() }
        way = kept
        if wasPrivate { return start([HomeRoom(), UnlockRoom(.notes)]) }
        for stay in kept { follow(stay.room.locked(), in: stay) }
        onChange()
    }
}

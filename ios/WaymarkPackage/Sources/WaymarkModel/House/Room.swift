import Foundation

/// One screen: what was chosen and typed on it, how its page is asked for, and what follows from
/// what somebody does there. A value, so that every state of it can be written down in a test.
public protocol Room: Sendable {
    /// Whether it shows or changes what only a PIN opens: it is left as soon as that is locked.
    var isPrivate: Bool { get }

    /// Whether digits are typed here: with every page its pads begin empty.
    var holdsPin: Bool { get }

    /// Whether what was done here would be lost by going back.
    var asksBeforeBack: Bool { get }

    /// Whether it shows how far an update is: it hears of news, wherever the update was asked for.
    var hearsNews: Bool { get }

    /// Asks for the page as it stands now.
    func page(_ desk: any Desk) throws -> Page

    /// Somebody comes in.
    mutating func arrive() -> Then

    /// Takes what somebody did, and says what follows.
    mutating func take(_ act: Act) -> Then

    /// What follows where something could not be done; `nil`: the house says so in words.
    mutating func failed(_ problem: Problem) -> Then?

    /// The notes were locked while this room, which is public, was in front.
    mutating func locked() -> Then

    /// Lets go of everything that was chosen and typed.
    mutating func drop()

    /// What the engine holds for this room is let go as well.
    func leave(_ desk: any Desk)
}

extension Room {
    public var isPrivate: Bool { false }
    public var holdsPin: Bool { false }
    public var asksBeforeBack: Bool { false }
    public var hearsNews: Bool { false }

    public mutating func arrive() -> Then { .again }
    public mutating func take(_ act: Act) -> Then { Then(act) }
    public mutating func failed(_ problem: Problem) -> Then? { nil }
    public mutating func locked() -> Then { .stay }
    public mutating func drop() {}
    public func leave(_ desk: any Desk) {}
}

/// What follows from something that was done in a room.
public enum Then: Sendable {
    case stay

    /// The page is asked for anew.
    case again
    case show(Page)
    case go(any Room)
    case replace(any Room)

    /// The house is emptied and begins with these.
    case start([any Room])

    /// So many rooms back; the room there may be told something.
    case back(Int, telling: Act?)
    case errand(Errand)

    /// The room is told which picture the system shows of the app.
    case askIcon

    /// Where the reader stands is asked of the engine.
    case stage

    /// The words of the screens are another language's now.
    case words

    /// The way out.
    case leave

    /// What a sentence by this name says, under the page.
    case say(String)

    /// Asked of the desk away from the screen; what it answers follows.
    case work(@Sendable (any Desk) throws -> Then)

    /// The same for what takes minutes, beside everything else; the room hears while it goes on.
    case slowly(@Sendable (any Desk, @escaping @Sendable () -> Void) throws -> Then)

    /// The room is told, unless something else was typed meanwhile.
    case later(seconds: Double, Act)
    case tell(Act)
    case both([Then])

    /// One room back.
    public static let out = Then.back(1, telling: nil)

    /// What an act means in every room.
    public init(_ act: Act) {
        switch act {
        case .go(let door): self = .go(door.room)
        case .replace(let door): self = .replace(door.room)
        case .errand(let errand): self = .errand(errand)
        case .leave: self = .leave
        case .back: self = .out
        case .pick, .typed, .press, .came, .aid, .setUp, .set, .draft, .advice, .when, .taken: self = .stay
        }
    }

    /// Does something and then goes on, with nothing to wait for in between.
    static func doing(_ deed: @escaping @Sendable (any Desk) throws -> Void, then: Then) -> Then {
        .work { desk in
            try deed(desk)
            return then
        }
    }
}

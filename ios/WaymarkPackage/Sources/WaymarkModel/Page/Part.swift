import Foundation

/// One thing on a page. What it says has come from the engine; how it looks is the screen's affair.
public enum Part: Equatable, Sendable {
    case words(Words)

    /// A mark or a number, and beside it a text that keeps its own edge.
    case marked(mark: String, Words)

    /// What is known of one thing: its name small, and the fact.
    case fact(name: String, words: String)
    case row(Row)
    case press(Press)
    case choice(Choice)
    case field(Field)

    /// Beside each other where there is room.
    case beside([Part])

    /// Two large areas that a thumb finds blindly; left stays left in every language.
    case halves(left: Press?, right: Press?)
    case keypad(Keypad)
    case countdown(Countdown)

    /// Has to be held; whoever cannot hold is asked a second time.
    case hold(words: String, again: String, act: Act)
    case sketch(SketchPicture)
    case cards(CardSheet)

    /// A picture with a code for a camera.
    case code(png: Data, words: String)

    /// A hundred people, so many of them marked.
    case hundred(marked: Int, words: String)

    /// A loudspeaker, for those who do not read what the buttons say.
    case speaker(words: String, act: Act)

    /// How far something is, in quarters.
    case quarters(Quarters)

    /// How far something has come, from nought to one; `nil`: nobody can say.
    case progress(share: Double?, words: String)

    /// A place on the page at which reading can begin.
    case anchor(String)
    case gap
}

/// A text: its runs, how it stands out, and whose it is.
public struct Words: Equatable, Sendable {
    public struct Run: Equatable, Sendable {
        public let text: String
        public let isStrong: Bool

        public init(_ text: String, isStrong: Bool) {
            self.text = text
            self.isStrong = isStrong
        }
    }

    public let runs: [Run]
    public let tone: Tone

    /// The language in which it is read aloud; `nil`: the reader's.
    public var language: String?
    public var isRightToLeft: Bool?

    /// Stands on its head, for whoever sits opposite.
    public var isTurned = false

    /// Numbers within it keep their order where it runs from right to left.
    public var keepsNumbers = false

    public init(_ text: String, _ tone: Tone = .body) {
        self.init(runs: [Run(text, isStrong: false)], tone)
    }

    public init(runs: [Run], _ tone: Tone = .body) {
        self.runs = runs
        self.tone = tone
    }

    public var plain: String { runs.map(\.text).joined() }
}

/// The few kinds of text that there are.
public enum Tone: Sendable {
    case title, heading, overline, strong, body, soft

    /// Has to be read before anything is done.
    case caution

    /// What went wrong: told to whoever hears the screen as well.
    case problem

    /// A calm note.
    case note

    /// A number or an address, which runs from left to right in every language.
    case number
    case large, huge
}

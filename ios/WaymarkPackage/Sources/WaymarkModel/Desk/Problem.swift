import Foundation

/// What a desk answers in place of a page.
public enum Problem: Error, Equatable, Sendable {
    case covered, locked, wrongPin, notFound, corrupt, full, offline, untrusted, unexpected
    case invalid(Wrong)

    public init(_ error: any Error) {
        self = error as? Problem ?? .unexpected
    }

    /// The name of the sentence that says it; `nil`: the reader stands elsewhere by now.
    public var name: String? {
        switch self {
        case .covered, .locked: nil
        case .notFound: "error-not-found"
        case .invalid: "error-invalid"
        case .corrupt: "error-corrupt"
        case .full: "error-full"
        case .wrongPin: "unlock-wrong"
        case .offline, .untrusted, .unexpected: "error-unexpected"
        }
    }
}

/// What of a wish cannot be understood, where a room has words of its own for it.
public enum Wrong: Sendable {
    case pin, note, emptyNote, recipient, consent, answer, step, other
}

import WaymarkCore
import WaymarkModel

extension Problem {
    init(_ error: WaymarkError) {
        self =
            switch error {
            case .Covered: .covered
            case .Locked: .locked
            case .WrongSecret: .wrongPin
            case .NotFound: .notFound
            case .Invalid(let field): .invalid(Wrong(field))
            case .Untrusted: .untrusted
            case .Corrupt: .corrupt
            case .Full: .full
            case .Offline: .offline
            case .Unexpected: .unexpected
            }
    }
}

extension Wrong {
    init(_ field: InputField) {
        self =
            switch field {
            case .pin: .pin
            case .note: .note
            case .emptyNote: .emptyNote
            case .recipient: .recipient
            case .consent: .consent
            case .answer: .answer
            case .step: .step
            default: .other
            }
    }
}

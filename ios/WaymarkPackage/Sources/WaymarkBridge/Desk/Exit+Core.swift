import WaymarkCore
import WaymarkModel

extension Way {
    init(_ trigger: ExitTrigger) {
        self =
            switch trigger {
            case .button: .button
            case .shake: .shake
            case .volumeKeys: .volumeKeys
            case .backPresses: .backPresses
            case .screenOff: .screenOff
            case .leftApp: .leftApp
            case .otherApp: .otherApp
            }
    }

    var trigger: ExitTrigger {
        switch self {
        case .button: .button
        case .shake: .shake
        case .volumeKeys: .volumeKeys
        case .backPresses: .backPresses
        case .screenOff: .screenOff
        case .leftApp: .leftApp
        case .otherApp: .otherApp
        }
    }

    /// The system tells an app nothing of its volume keys, and has no back key and no signal
    /// between apps.
    var isKnownHere: Bool {
        switch self {
        case .button, .shake, .screenOff, .leftApp: true
        case .volumeKeys, .backPresses, .otherApp: false
        }
    }
}

extension Effect {
    init(_ effect: ExitEffect) {
        self =
            switch effect {
            case .nothing: .nothing
            case .lock: .lock
            case .cover: .cover
            case .destroy: .destroy
            }
    }

    var core: ExitEffect {
        switch self {
        case .nothing: .nothing
        case .lock: .lock
        case .cover: .cover
        case .destroy: .destroy
        }
    }
}

extension Plan.Step {
    init(_ step: ExitStep) {
        self =
            switch step {
            case .showCover: .showCover
            case .clearClipboard: .clearClipboard
            case .clearNotifications: .clearNotifications
            case .stopSpeech: .stopSpeech
            case .dropTexts: .dropTexts
            case .leaveRecents: .leaveRecents
            case .finishExit: .finishExit
            }
    }
}

extension PadName {
    var core: Pad {
        switch self {
        case .first: .first
        case .again: .again
        case .present: .present
        }
    }
}

extension CoverFace {
    init(_ view: CoverView) {
        self.init(
            lines: view.lines.map(Line.init),
            texts: [
                .caption: view.caption ?? "",
                .history: String(decoding: view.history, as: UTF8.self),
                .display: String(decoding: view.display, as: UTF8.self),
            ],
            memory: view.memory ?? "",
            rows: view.rows.map { $0.map(Button.init) },
            isRightToLeft: view.rightToLeft)
    }
}

extension CoverFace.Line {
    init(_ line: CoverLine) {
        self =
            switch line {
            case .caption: .caption
            case .history: .history
            case .display: .display
            }
    }
}

extension CoverFace.Button {
    init(_ key: CoverKey) {
        self.init(
            id: key.id, label: key.label, spoken: key.spoken, span: Int(key.span), weight: Self.weight(key.weight))
    }

    private static func weight(_ weight: KeyWeight) -> CoverFace.Weight {
        switch weight {
        case .plain: .plain
        case .soft: .soft
        case .strong: .strong
        case .main: .main
        }
    }
}

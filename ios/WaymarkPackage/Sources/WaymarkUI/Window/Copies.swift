#if canImport(SwiftUI) && canImport(UIKit)
    import AVFoundation
    import UIKit
    import UniformTypeIdentifiers

    /// What was copied: numbers and addresses only, on this device only, gone after half a minute.
    @MainActor
    final class Copies {
        private static let kept: TimeInterval = 30

        /// How often the pasteboard had changed when ours was put there.
        private var ours: Int?

        func copy(_ text: String) {
            let board = UIPasteboard.general
            board.setItems(
                [[UTType.utf8PlainText.identifier: text]],
                options: [.localOnly: true, .expirationDate: Date(timeIntervalSinceNow: Self.kept)])
            ours = board.changeCount
        }

        /// Empties the pasteboard if what lies there is ours.
        func clear() {
            if ours == UIPasteboard.general.changeCount { UIPasteboard.general.items = [] }
            ours = nil
        }
    }

    /// Reads aloud with the device's own voice, and only when asked.
    @MainActor
    final class Voice {
        private var voice = AVSpeechSynthesizer()

        /// Whether this device has a voice for the language.
        func speak(_ text: String, _ language: String) -> Bool {
            stop()
            guard let own = AVSpeechSynthesisVoice(language: language) else { return false }
            let spoken = AVSpeechUtterance(string: text)
            spoken.voice = own
            voice.speak(spoken)
            return true
        }

        /// Silent at once, and forgets what it was to say.
        func stop() {
            voice.stopSpeaking(at: .immediate)
            voice = AVSpeechSynthesizer()
        }
    }
#endif

#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// How many seconds are left, from the time the engine said. Whether they are over, it says.
    struct CountdownView: View {
        let countdown: Countdown
        let hand: Hand
        @State private var left: UInt64

        init(countdown: Countdown, hand: Hand) {
            self.countdown = countdown
            self.hand = hand
            _left = State(initialValue: countdown.seconds)
        }

        var body: some View {
            Text(countdown.words(left))
                .font(Tone.large.font)
                .foregroundColor(Look.ink)
                .frame(maxWidth: .infinity)
                .accessibilityAddTraits(.updatesFrequently)
                .task { await count() }
        }

        private func count() async {
            while left > 0 {
                do { try await Task.sleep(nanoseconds: 1_000_000_000) } catch { return }
                left -= 1
            }
            hand(.press(.ticked))
        }
    }

    /// Has to be held. Whoever cannot hold, because a screen reader or a keyboard presses for her, is
    /// asked a second time in place of it.
    struct HoldView: View {
        private static let seconds = 1.5

        let words, again: String
        let act: Act
        let hand: Hand
        @State private var isAsked = false
        @State private var isHeld = false

        var body: some View {
            VStack(spacing: 12) {
                Text(words)
                    .font(Tone.strong.font)
                    .foregroundColor(Look.caution)
                    .frame(maxWidth: .infinity, minHeight: Look.touch)
                    .padding(8)
                    .background(Look.cautionGround, in: RoundedRectangle(cornerRadius: Look.corner))
                    .opacity(isHeld ? 0.6 : 1)
                    .onLongPressGesture(minimumDuration: Self.seconds) {
                        hand(act)
                    } onPressingChanged: {
                        isHeld = $0
                    }
                    .accessibilityAddTraits(.isButton)
                    .accessibilityAction { isAsked = true }
                if isAsked {
                    Button(again) { hand(act) }.buttonStyle(Pressable(weight: .caution))
                }
            }
        }
    }
#endif

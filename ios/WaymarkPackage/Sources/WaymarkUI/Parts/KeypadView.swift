#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkModel

    /// Our own keys, and a dot for each sign that was typed. The signs themselves are never shown.
    struct KeypadView: View {
        /// So that a long row of dots can break.
        private static let group = 4

        let keypad: Keypad
        let isBusy: Bool
        let hand: Hand
        @State private var pen: Pen
        @State private var signs = 0

        init(keypad: Keypad, isBusy: Bool, hand: Hand) {
            self.keypad = keypad
            self.isBusy = isBusy
            self.hand = hand
            _pen = State(initialValue: Pen(hand.house.desk, keypad.pad))
        }

        var body: some View {
            VStack(spacing: 6) {
                Text(dots)
                    .font(Tone.heading.font)
                    .foregroundColor(Look.ink)
                    .frame(maxWidth: .infinity, minHeight: Look.touch)
                    .accessibilityLabel(keypad.spoken(signs))
                    .accessibilityAddTraits(.updatesFrequently)
                if keypad.isPhrase {
                    LettersView(keypad: keypad, isUkrainian: hand.house.desk.language == "uk", type: type, takeBack: takeBack)
                } else {
                    digits
                }
                PressView(press: keypad.done, isBusy: isBusy, hand: hand).padding(.top, 12)
            }
            .onAppear { pen.begin() }
            .onDisappear { pen.begin() }
        }

        private var dots: String {
            stride(from: 0, to: signs, by: Self.group)
                .map { String(repeating: "●", count: min(Self.group, signs - $0)) }
                .joined(separator: " ")
        }

        private var digits: some View {
            VStack(spacing: 6) {
                ForEach(keypad.rows, id: \.self) { row in
                    HStack(spacing: 6) {
                        ForEach(row, id: \.self) { key in KeyView(label: key.says) { type(key.types) } }
                    }
                }
                HStack(spacing: 6) {
                    Color.clear.frame(maxWidth: .infinity, maxHeight: Look.touch)
                    KeyView(label: keypad.nought.says) { type(keypad.nought.types) }
                    KeyView(label: "⌫", spoken: keypad.delete, press: takeBack)
                }
            }
            .environment(\.layoutDirection, .leftToRight)
        }

        private func type(_ sign: String) {
            pen.push(sign)
            counted()
        }

        private func takeBack() {
            pen.pop()
            counted()
        }

        private func counted() {
            signs = pen.signs
            UIAccessibility.post(notification: .announcement, argument: keypad.spoken(signs))
        }
    }

    /// One key, silent.
    struct KeyView: View {
        let label: String
        var spoken: String?
        let press: () -> Void

        var body: some View {
            Button(action: press) {
                Text(label)
                    .font(.title2)
                    .foregroundColor(Look.ink)
                    .frame(maxWidth: .infinity, minHeight: 52)
                    .background(Look.calm, in: RoundedRectangle(cornerRadius: Look.corner))
            }
            .buttonStyle(Touchable())
            .accessibilityLabel(spoken ?? label)
            .accessibilityAddTraits(.isKeyboardKey)
        }
    }

    /// The keys of a phrase.
    struct LettersView: View {
        private static let inARow = 7

        let keypad: Keypad
        let type: (String) -> Void
        let takeBack: () -> Void
        @State private var isOther: Bool

        init(keypad: Keypad, isUkrainian: Bool, type: @escaping (String) -> Void, takeBack: @escaping () -> Void) {
            self.keypad = keypad
            self.type = type
            self.takeBack = takeBack
            _isOther = State(initialValue: isUkrainian)
        }

        var body: some View {
            VStack(spacing: 6) {
                ForEach(Letters.rows(isOther, Self.inARow), id: \.self) { row in
                    HStack(spacing: 4) {
                        ForEach(row, id: \.self) { sign in KeyView(label: sign) { type(sign) } }
                    }
                }
                HStack(spacing: 4) {
                    KeyView(label: "␣", spoken: keypad.space) { type(" ") }
                    KeyView(label: isOther ? "abc" : "абв", spoken: keypad.otherLetters) { isOther.toggle() }
                    KeyView(label: "⌫", spoken: keypad.delete, press: takeBack)
                }
            }
            .environment(\.layoutDirection, .leftToRight)
        }
    }
#endif

#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// The hand of whoever is in a room: what it does goes to the house.
    @MainActor
    struct Hand {
        let house: House
        let stay: Stay

        /// As they stand when the page is drawn: a part is drawn anew where they have changed.
        let isBusy: Bool
        let round: Int

        init(house: House, stay: Stay) {
            self.house = house
            self.stay = stay
            isBusy = stay.isBusy
            round = stay.round
        }

        func callAsFunction(_ act: Act) { house.take(act, in: stay) }
    }

    /// One thing on a page.
    struct PartView: View {
        let part: Part
        let hand: Hand

        var body: some View {
            switch part {
            case .words(let words): WordsView(words: words)
            case .marked(let mark, let words): MarkedView(mark: mark, words: words)
            case .fact(let name, let words): FactView(name: name, words: words)
            case .row(let row): RowView(row: row, hand: hand)
            case .press(let press): PressView(press: press, isBusy: hand.isBusy, hand: hand)
            case .choice(let choice): ChoiceView(choice: choice, hand: hand)
            case .field(let field): FieldView(field: field, hand: hand)
            case .beside(let parts): Beside { several(parts) }
            case .halves(let left, let right): HalvesView(left: left, right: right, hand: hand)
            case .keypad(let keypad):
                KeypadView(keypad: keypad, isBusy: hand.isBusy, hand: hand)
                    .id("\(keypad.pad) \(hand.round)")
            case .countdown(let countdown):
                CountdownView(countdown: countdown, hand: hand).id(hand.round)
            default: picture
            }
        }

        /// What is drawn rather than written.
        @ViewBuilder private var picture: some View {
            switch part {
            case .hold(let words, let again, let act): HoldView(words: words, again: again, act: act, hand: hand)
            case .sketch(let picture): SketchView(picture: picture, hand: hand)
            case .cards(let sheet): CardsView(sheet: sheet)
            case .code(let png, let words): CodeView(png: png, words: words)
            case .hundred(let marked, let words): HundredView(marked: marked, words: words)
            case .speaker(let words, let act): SpeakerView(words: words, act: act, hand: hand)
            case .quarters(let quarters): QuartersView(quarters: quarters)
            case .progress(let share, let words): ProgressPart(share: share, words: words)
            default: Color.clear.frame(height: 8)
            }
        }

        private func several(_ parts: [Part]) -> some View {
            ForEach(Array(parts.enumerated()), id: \.offset) { _, one in
                AnyView(PartView(part: one, hand: hand)).frame(maxWidth: .infinity, alignment: .leading)
            }
        }
    }
#endif

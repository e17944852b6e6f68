#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// A field under its name, which stays to be read while something stands in the field.
    struct FieldView: View {
        let field: Field
        let hand: Hand
        @State private var text: String

        init(field: Field, hand: Hand) {
            self.field = field
            self.hand = hand
            _text = State(initialValue: field.text)
        }

        var body: some View {
            VStack(alignment: .leading, spacing: 4) {
                Text(field.name).font(Tone.soft.font).foregroundColor(Look.inkSoft).accessibilityHidden(true)
                QuietField(text: typed, field: field) { if let done = field.done { hand(done) } }
                    .frame(maxWidth: .infinity, minHeight: field.lines > 1 ? 140 : Look.touch)
                    .background(Look.raised, in: RoundedRectangle(cornerRadius: Look.corner))
                    .overlay(RoundedRectangle(cornerRadius: Look.corner).stroke(Look.edge))
            }
            // What the room has put there itself: a name that was suggested, a place that was chosen.
            .onChange(of: field.text) { text = $0 }
        }

        private var typed: Binding<String> {
            Binding(
                get: { text },
                set: { now in
                    text = now
                    hand(.typed(field.key, now))
                })
        }
    }
#endif

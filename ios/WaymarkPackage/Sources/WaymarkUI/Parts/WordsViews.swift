#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// A text, which grows with the reader's letters and breaks where it has to.
    struct WordsView: View {
        let words: Words

        var body: some View {
            Told(words)
                .font(words.tone.font)
                .foregroundColor(words.tone.ink)
                .multilineTextAlignment(words.tone == .huge ? .center : .leading)
                .frame(maxWidth: .infinity, minHeight: words.tone == .huge ? 160 : nil, alignment: alignment)
                .padding(words.tone.ground == nil ? 0 : 14)
                .background(words.tone.ground ?? .clear, in: RoundedRectangle(cornerRadius: Look.corner))
                .rotationEffect(.degrees(words.isTurned ? 180 : 0))
                .accessibilityAddTraits(words.tone.isHeading ? .isHeader : [])
                .modifier(Direction(isRightToLeft: words.isRightToLeft))
        }

        private var alignment: Alignment { words.tone == .huge ? .center : .leading }
    }

    /// A text alone, in its own order whichever way the page runs.
    struct Told: View {
        @Environment(\.layoutDirection) private var around
        private let words: Words

        init(_ words: Words) {
            self.words = words
        }

        init(_ text: String, in language: String? = nil) {
            var words = Words(text)
            words.language = language
            self.init(words)
        }

        var body: some View { Text(words.attributed(onRightToLeft: around == .rightToLeft)) }
    }

    extension Words {
        /// With its strong parts, and the language in which it is read aloud.
        fileprivate func attributed(onRightToLeft page: Bool) -> AttributedString {
            var whole = AttributedString()
            for run in shown(onRightToLeft: page) {
                var part = AttributedString(run.text)
                if run.isStrong { part.inlinePresentationIntent = .stronglyEmphasized }
                whole += part
            }
            if let language { whole.languageIdentifier = language }
            return whole
        }
    }

    /// Lays out in a direction of its own; `nil`: as everything around it.
    struct Direction: ViewModifier {
        @Environment(\.layoutDirection) private var around
        let isRightToLeft: Bool?

        func body(content: Content) -> some View {
            let own: LayoutDirection? = isRightToLeft.map { $0 ? .rightToLeft : .leftToRight }
            content.environment(\.layoutDirection, own ?? around)
        }
    }

    /// A mark, and beside it a text that keeps its own edge.
    struct MarkedView: View {
        let mark: String
        let words: Words

        var body: some View {
            HStack(alignment: .firstTextBaseline, spacing: 10) {
                Text(mark).font(words.tone.font).foregroundColor(words.tone.ink).accessibilityHidden(mark == "•")
                WordsView(words: words)
            }
            .accessibilityElement(children: .combine)
        }
    }

    /// What is known of one thing, read out as one.
    struct FactView: View {
        let name: String
        let words: String

        var body: some View {
            VStack(alignment: .leading, spacing: 2) {
                Text(name).font(.footnote).foregroundColor(Look.inkSoft)
                Told(words).font(Tone.body.font).foregroundColor(Look.ink)
            }
            .accessibilityElement(children: .combine)
        }
    }

    /// How much is done, so coarsely that it tells nothing.
    struct QuartersView: View {
        let quarters: Quarters

        var body: some View {
            Text(quarters.dots)
                .kerning(5)
                .font(Tone.soft.font)
                .foregroundColor(Look.inkSoft)
                .accessibilityLabel(quarters.spoken)
        }
    }

    /// How far something has come, with its words.
    struct ProgressPart: View {
        let share: Double?
        let words: String

        var body: some View {
            VStack(alignment: .leading, spacing: 8) {
                Text(words).font(Tone.body.font).foregroundColor(Look.ink)
                if let share { ProgressView(value: share) } else { ProgressView() }
            }
            .tint(Look.accent)
            .accessibilityElement(children: .combine)
        }
    }
#endif

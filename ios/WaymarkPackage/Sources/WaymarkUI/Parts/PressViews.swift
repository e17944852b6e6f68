#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// A button; for what takes a moment it says so, and takes no second press.
    struct PressView: View {
        let press: Press
        let isBusy: Bool
        let hand: Hand

        var body: some View {
            let waits = isBusy && press.meanwhile != nil
            Button {
                hand(press.act)
            } label: {
                Told(waits ? press.meanwhile ?? press.words : press.words, in: press.language)
            }
            .buttonStyle(Pressable(weight: press.weight))
            .disabled(waits)
        }
    }

    /// One entry of a list, as one thing to press.
    struct RowView: View {
        let row: Row
        let hand: Hand

        var body: some View {
            Button {
                hand(row.act)
            } label: {
                HStack(spacing: 14) {
                    if let sign = row.sign { SignView(sign: sign, isMain: row.isMain) }
                    VStack(alignment: .leading, spacing: 3) {
                        Told(row.heading).font(titleFont).foregroundColor(row.isMain ? Look.onAccent : Look.ink)
                        ForEach(Array(row.details.enumerated()), id: \.offset) { _, words in WordsView(words: words) }
                    }
                    .frame(maxWidth: .infinity, alignment: .leading)
                    if let bearing = row.bearing { BearingView(degrees: bearing) }
                    Image(systemName: "chevron.forward").font(.footnote)
                        .foregroundColor(row.isMain ? Look.onAccent : Look.inkSoft).accessibilityHidden(true)
                }
                .padding(row.isMain ? 18 : 0)
                .frame(minHeight: Look.touch)
                .background(row.isMain ? Look.accent : .clear, in: RoundedRectangle(cornerRadius: Look.corner))
            }
            .buttonStyle(Touchable())
            .accessibilityElement(children: .combine)
            .accessibilityAddTraits(.isButton)
        }

        private var titleFont: Font { row.isMain || row.isNumber ? Tone.title.font : Tone.strong.font }
    }

    /// One of several to choose from, told by its mark and not by colour alone.
    struct ChoiceView: View {
        let choice: Choice
        let hand: Hand

        var body: some View {
            Button {
                hand(choice.act)
            } label: {
                HStack(spacing: 14) {
                    Image(systemName: choice.isChosen ? "largecircle.fill.circle" : "circle")
                        .foregroundColor(choice.isChosen ? Look.accent : Look.edge).accessibilityHidden(true)
                    VStack(alignment: .leading, spacing: 3) {
                        Told(choice.words, in: choice.language).font(Tone.body.font).foregroundColor(Look.ink)
                        if let detail = choice.detail {
                            Told(detail).font(Tone.soft.font).foregroundColor(Look.inkSoft)
                        }
                    }
                    .frame(maxWidth: .infinity, alignment: .leading)
                }
                .frame(minHeight: Look.touch)
            }
            .buttonStyle(Touchable())
            .accessibilityElement(children: .combine)
            .accessibilityAddTraits(choice.isChosen ? [.isButton, .isSelected] : .isButton)
        }
    }

    /// Two large areas that look alike, whatever they say; the sides are learnt by hand.
    struct HalvesView: View {
        let left, right: Press?
        let hand: Hand

        var body: some View {
            HStack(spacing: 12) {
                area(left)
                area(right)
            }
            .environment(\.layoutDirection, .leftToRight)
        }

        @ViewBuilder private func area(_ press: Press?) -> some View {
            if let press {
                Button {
                    hand(press.act)
                } label: {
                    Told(press.words, in: press.language).font(Tone.heading.font)
                        .foregroundColor(Look.ink).padding(8).frame(maxWidth: .infinity, minHeight: 200)
                        .background(Look.raised, in: RoundedRectangle(cornerRadius: Look.corner))
                        .overlay(RoundedRectangle(cornerRadius: Look.corner).stroke(Look.edge))
                }
                .buttonStyle(Touchable())
            } else {
                Color.clear.frame(maxWidth: .infinity, minHeight: 200)
            }
        }
    }

    /// A loudspeaker, for those who do not read what the buttons say.
    struct SpeakerView: View {
        let words: String
        let act: Act
        let hand: Hand

        var body: some View {
            Button {
                hand(act)
            } label: {
                Image(systemName: "speaker.wave.2.fill").font(.title)
            }
            .buttonStyle(Pressable(weight: .plain))
            .accessibilityLabel(words)
        }
    }
#endif

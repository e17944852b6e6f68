#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// The cover: lines and a keypad, drawn as the engine describes them.
    struct CoverScreen: View {
        let face: CoverFace
        let press: (String) -> Void

        var body: some View {
            GeometryReader { place in
                VStack(spacing: 8) {
                    lines.frame(height: place.size.height * 0.3)
                    VStack(spacing: 6) {
                        ForEach(Array(face.rows.enumerated()), id: \.offset) { _, row in keys(row) }
                    }
                    .environment(\.layoutDirection, .leftToRight)
                }
                .padding(10)
            }
            .background(Look.ground.ignoresSafeArea())
        }

        private var lines: some View {
            VStack(alignment: .trailing, spacing: 4) {
                Text(face.memory).font(.callout).foregroundColor(Look.inkSoft).frame(maxWidth: .infinity, alignment: .leading)
                Spacer(minLength: 0)
                ForEach(face.lines, id: \.self) { line in
                    Text(face.texts[line] ?? "")
                        .font(line == .display ? .system(size: 56) : .title3)
                        .lineLimit(1)
                        .minimumScaleFactor(0.2)
                        .foregroundColor(Look.ink)
                        .frame(maxWidth: .infinity, alignment: .trailing)
                }
            }
            .environment(\.layoutDirection, face.isRightToLeft ? .rightToLeft : .leftToRight)
        }

        private func keys(_ row: [CoverFace.Button]) -> some View {
            let spans = CGFloat(row.reduce(0) { $0 + $1.span })
            return GeometryReader { place in
                let gaps = CGFloat(row.count - 1) * 6
                HStack(spacing: 6) {
                    ForEach(row, id: \.id) { key in
                        CoverKeyView(key: key, press: press)
                            .frame(width: max(0, (place.size.width - gaps) * CGFloat(key.span) / max(spans, 1)))
                    }
                }
            }
        }
    }

    struct CoverKeyView: View {
        let key: CoverFace.Button
        let press: (String) -> Void

        var body: some View {
            Button {
                press(key.id)
            } label: {
                Text(key.label)
                    .font(.title2)
                    .lineLimit(1)
                    .minimumScaleFactor(0.4)
                    .foregroundColor(ink)
                    .frame(maxWidth: .infinity, maxHeight: .infinity)
                    .background(ground, in: RoundedRectangle(cornerRadius: Look.corner))
            }
            .buttonStyle(Touchable())
            .accessibilityLabel(key.spoken)
            .accessibilityAddTraits(.isKeyboardKey)
        }

        private var ink: Color {
            switch key.weight {
            case .plain, .soft: Look.ink
            case .strong: Look.accent
            case .main: Look.onAccent
            }
        }

        private var ground: Color {
            switch key.weight {
            case .plain: Look.raised
            case .soft, .strong: Look.calm
            case .main: Look.accent
            }
        }
    }
#endif

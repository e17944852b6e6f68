#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// The sign of a door; decoration, because words say the same beside it.
    struct SignView: View {
        let sign: Sign
        let isMain: Bool

        var body: some View {
            Image(systemName: name)
                .font(.title3)
                .foregroundColor(isMain ? Look.onAccent : Look.accent)
                .frame(width: 44, height: 44)
                .background(isMain ? .clear : Look.calm, in: RoundedRectangle(cornerRadius: 10))
                .accessibilityHidden(true)
        }

        private var name: String {
            switch sign {
            case .numbers: "phone"
            case .places: "mappin.and.ellipse"
            case .ask: "bubble.left.and.bubble.right"
            case .guide: "book"
            case .phrases: "text.bubble"
            case .notes: "note.text"
            case .settings: "gearshape"
            }
        }
    }

    /// An arrow that points where something lies, with north at the top of the screen.
    struct BearingView: View {
        let degrees: Double

        var body: some View {
            Image(systemName: "location.north.fill")
                .foregroundColor(Look.accent)
                .rotationEffect(.degrees(degrees))
                .environment(\.layoutDirection, .leftToRight)
                .accessibilityHidden(true)
        }
    }

    /// A code for a camera: dark on white also at night, with hard edges.
    struct CodeView: View {
        private static let widest: CGFloat = 360

        let png: Data
        let words: String

        var body: some View {
            if let picture = UIImage(data: png) {
                Image(uiImage: picture)
                    .interpolation(.none)
                    .resizable()
                    .scaledToFit()
                    .padding(12)
                    .background(Color.white)
                    .frame(maxWidth: Self.widest)
                    .frame(maxWidth: .infinity)
                    .accessibilityLabel(words)
            }
        }
    }

    /// A hundred people as dots; full and empty differ in shape, too.
    struct HundredView: View {
        private static let perLine = 10

        let marked: Int
        let words: String

        var body: some View {
            Canvas { context, size in
                let step = size.width / CGFloat(Self.perLine)
                for number in 0..<Self.perLine * Self.perLine {
                    let (line, column) = (number / Self.perLine, number % Self.perLine)
                    let box = CGRect(x: CGFloat(column) * step, y: CGFloat(line) * step, width: step, height: step)
                    let dot = Path(ellipseIn: box.insetBy(dx: step * 0.14, dy: step * 0.14))
                    if number < marked { context.fill(dot, with: .color(Look.ink)) }
                    context.stroke(dot, with: .color(Look.ink), lineWidth: 1.2)
                }
            }
            .aspectRatio(1, contentMode: .fit)
            .frame(maxWidth: 240)
            .flipsForRightToLeftLayoutDirection(true)
            .accessibilityElement()
            .accessibilityLabel(words)
        }
    }
#endif

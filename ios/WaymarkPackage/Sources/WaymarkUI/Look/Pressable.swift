#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// How a button looks, by how much it stands out.
    struct Pressable: ButtonStyle {
        let weight: Press.Weight

        func makeBody(configuration: Configuration) -> some View {
            configuration.label
                .font(Tone.strong.font)
                .foregroundColor(ink)
                .multilineTextAlignment(isQuiet ? .leading : .center)
                .frame(maxWidth: .infinity, minHeight: Look.touch, alignment: isQuiet ? .leading : .center)
                .padding(.horizontal, isQuiet ? 0 : 16)
                .padding(.vertical, 4)
                .background(ground, in: RoundedRectangle(cornerRadius: Look.corner))
                .contentShape(Rectangle())
                .opacity(configuration.isPressed ? 0.6 : 1)
        }

        private var isQuiet: Bool { weight == .quiet }

        private var ink: Color {
            switch weight {
            case .main: Look.onAccent
            case .plain, .quiet: Look.accent
            case .caution: Look.caution
            }
        }

        private var ground: Color {
            switch weight {
            case .main: Look.accent
            case .plain: Look.calm
            case .quiet: .clear
            case .caution: Look.cautionGround
            }
        }
    }

    /// What can be touched as a whole and looks as it looks.
    struct Touchable: ButtonStyle {
        func makeBody(configuration: Configuration) -> some View {
            configuration.label
                .contentShape(Rectangle())
                .opacity(configuration.isPressed ? 0.6 : 1)
        }
    }
#endif

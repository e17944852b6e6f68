#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkModel

    /// Colours and sizes of every screen, in one place. Every pair that is drawn on each other has a
    /// contrast of 4.5 or more, by day and by night.
    enum Look {
        static let ground = colour(0xFBFAF6, 0x14171A)
        static let raised = colour(0xFFFFFF, 0x1E2327)
        static let ink = colour(0x1B1F23, 0xECEDEE)
        static let inkSoft = colour(0x4C555E, 0xB4BBC1)
        static let line = colour(0xC9CDD1, 0x3E464D)

        /// The edge of what can be pressed or typed into: seen by everybody, 3 to 1.
        static let edge = colour(0x77818A, 0x7F8993)
        static let accent = colour(0x1F5B57, 0x8FCFC8)
        static let onAccent = colour(0xFFFFFF, 0x0D2422)
        static let calm = colour(0xE3EDEB, 0x22302F)
        static let caution = colour(0x8A3B12, 0xF3B48F)
        static let cautionGround = colour(0xFBEDE3, 0x33231A)
        static let leave = colour(0x2B3238, 0xDDE1E4)
        static let onLeave = colour(0xFFFFFF, 0x14171A)

        static let corner: CGFloat = 14

        /// The least that a thumb finds.
        static let touch: CGFloat = 48

        /// Lines stay short on a wide screen.
        static let widest: CGFloat = 680

        private static func colour(_ day: UInt32, _ night: UInt32) -> Color {
            Color(UIColor { $0.userInterfaceStyle == .dark ? UIColor(rgb: night) : UIColor(rgb: day) })
        }
    }

    extension UIColor {
        fileprivate convenience init(rgb: UInt32) {
            let part = { (shift: UInt32) in CGFloat((rgb >> shift) & 0xFF) / 255 }
            self.init(red: part(16), green: part(8), blue: part(0), alpha: 1)
        }
    }

    extension Tone {
        /// Every one grows with the reader's letters.
        var font: Font {
            switch self {
            case .title, .number: .title2.bold()
            case .heading: .headline
            case .overline: .subheadline.bold()
            case .strong: .body.bold()
            case .body, .caution, .problem, .note: .body
            case .soft: .subheadline
            case .large: .largeTitle
            case .huge: .system(size: 44, weight: .regular)
            }
        }

        var ink: Color {
            switch self {
            case .soft, .overline: Look.inkSoft
            case .caution, .problem: Look.caution
            case .title, .number, .heading, .strong, .body, .note, .large, .huge: Look.ink
            }
        }

        /// The ground on which it lies, where it has one of its own.
        var ground: Color? {
            switch self {
            case .caution, .problem: Look.cautionGround
            case .note: Look.calm
            default: nil
            }
        }

        var isHeading: Bool {
            switch self {
            case .title, .heading, .overline, .number, .large: true
            default: false
            }
        }
    }

    /// Things beside each other; under each other where the letters are large.
    struct Beside<Content: View>: View {
        @Environment(\.dynamicTypeSize) private var size
        @ViewBuilder let content: () -> Content

        var body: some View {
            let layout =
                size.isAccessibilitySize
                ? AnyLayout(VStackLayout(alignment: .leading, spacing: 8)) : AnyLayout(HStackLayout(spacing: 8))
            layout { content() }
        }
    }
#endif

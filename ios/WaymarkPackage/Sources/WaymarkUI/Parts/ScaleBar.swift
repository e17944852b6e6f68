#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// The scale of a sketch as near as one looks, left below in every language, as the drawing is
    /// not mirrored.
    struct ScaleBar {
        let box: CGRect
        private let length: CGFloat
        private let gap: CGFloat
        private let words: GraphicsContext.ResolvedText

        init?(picture: SketchPicture, frame: SketchFrame, gap: CGFloat, _ context: GraphicsContext) {
            guard let scale = frame.scale(of: picture) else { return nil }
            words = context.written(scale.text)
            length = CGFloat(scale.length)
            self.gap = gap
            let room = CGSize(width: frame.width, height: frame.height)
            let size = words.measure(in: room)
            let high = size.height + gap
            box = CGRect(x: gap, y: room.height - gap - high, width: max(length, size.width), height: high)
        }

        func draw(in context: GraphicsContext) {
            let end = box.minX + length
            let line = Path { path in
                path.move(to: CGPoint(x: box.minX, y: box.maxY - gap))
                path.addLine(to: CGPoint(x: box.minX, y: box.maxY))
                path.addLine(to: CGPoint(x: end, y: box.maxY))
                path.addLine(to: CGPoint(x: end, y: box.maxY - gap))
            }
            context.stroke(line, with: .color(Look.ink), lineWidth: 2)
            context.draw(words, at: box.origin, anchor: .topLeading)
        }
    }

    extension GraphicsContext {
        /// A name or a distance on a drawing.
        func written(_ words: String) -> ResolvedText {
            resolve(Text(words).font(.footnote).foregroundColor(Look.ink))
        }
    }
#endif

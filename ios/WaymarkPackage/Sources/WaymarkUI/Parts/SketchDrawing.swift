#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// Draws a sketch: lines quietly, points as signs, names where they hide nothing, and the scale.
    struct SketchDrawing {
        private static let radius: CGFloat = 7
        private static let gap: CGFloat = 6

        let picture: SketchPicture
        let frame: SketchFrame

        func draw(in context: GraphicsContext) {
            for line in picture.lines {
                context.stroke(path(line), with: .color(Look.line), style: StrokeStyle(lineWidth: 2, lineJoin: .round))
            }
            let bar = ScaleBar(picture: picture, frame: frame, gap: Self.gap, context)
            var taken = picture.points.map { box(around: spot($0)) }
            if let bar { taken.append(bar.box) }
            // What matters most is drawn last, on top.
            for point in picture.points.reversed() { mark(point.mark, at: spot(point), in: context) }
            for point in picture.points where point.mark != .here { name(point, &taken, in: context) }
            bar?.draw(in: context)
        }

        private func spot(_ point: SketchPicture.Point) -> CGPoint {
            CGPoint(x: frame.x(point.x), y: frame.y(point.y))
        }

        private func box(around spot: CGPoint) -> CGRect {
            CGRect(origin: spot, size: .zero).insetBy(dx: -Self.radius, dy: -Self.radius)
        }

        private func path(_ line: [Double]) -> Path {
            Path { path in
                for part in frame.seen(of: line) { path.addLines(part.map { CGPoint(x: $0.x, y: $0.y) }) }
            }
        }

        /// Beside its point, on the first side where it lies on nothing else and stays inside.
        private func name(_ point: SketchPicture.Point, _ taken: inout [CGRect], in context: GraphicsContext) {
            let words = context.written(point.label)
            let size = words.measure(in: CGSize(width: frame.width, height: frame.height))
            let (here, away) = (spot(point), Self.radius + Self.gap)
            let corners = [
                CGPoint(x: here.x + away, y: here.y - size.height / 2),
                CGPoint(x: here.x - away - size.width, y: here.y - size.height / 2),
                CGPoint(x: here.x - size.width / 2, y: here.y - away - size.height),
                CGPoint(x: here.x - size.width / 2, y: here.y + away),
            ]
            let inside = CGRect(x: 0, y: 0, width: frame.width, height: frame.height).insetBy(dx: Self.gap, dy: Self.gap)
            let boxes = corners.map { CGRect(origin: $0, size: size) }
            let free = boxes.first { box in inside.contains(box) && !taken.contains { $0.intersects(box) } }
            guard let free else { return }
            taken.append(free)
            context.draw(words, in: free)
        }

        /// Signs that are told apart by their shape.
        private func mark(_ mark: SketchPicture.Mark, at spot: CGPoint, in context: GraphicsContext) {
            let sign = box(around: spot)
            context.fill(Path(ellipseIn: sign.insetBy(dx: -2.5, dy: -2.5)), with: .color(Look.raised))
            let ink = GraphicsContext.Shading.color(Look.ink)
            switch mark {
            case .open: context.fill(Path(ellipseIn: sign), with: .color(Look.accent))
            case .unknown: context.stroke(Path(ellipseIn: sign.insetBy(dx: 1, dy: 1)), with: ink, lineWidth: 2)
            case .past: context.stroke(Path(sign.insetBy(dx: 1.4, dy: 1.4)), with: ink, lineWidth: 2)
            case .closed: context.stroke(cross(sign, turned: true), with: ink, lineWidth: 2)
            case .here: context.stroke(cross(sign.insetBy(dx: -3.5, dy: -3.5), turned: false), with: ink, lineWidth: 2)
            case .crossing: context.stroke(diamond(sign), with: ink, lineWidth: 2)
            }
        }

        private func cross(_ box: CGRect, turned: Bool) -> Path {
            Path { path in
                path.move(to: CGPoint(x: box.minX, y: turned ? box.minY : box.midY))
                path.addLine(to: CGPoint(x: box.maxX, y: turned ? box.maxY : box.midY))
                path.move(to: CGPoint(x: turned ? box.minX : box.midX, y: turned ? box.maxY : box.minY))
                path.addLine(to: CGPoint(x: turned ? box.maxX : box.midX, y: turned ? box.minY : box.maxY))
            }
        }

        private func diamond(_ box: CGRect) -> Path {
            Path { path in
                path.move(to: CGPoint(x: box.midX, y: box.minY))
                path.addLine(to: CGPoint(x: box.maxX, y: box.midY))
                path.addLine(to: CGPoint(x: box.midX, y: box.maxY))
                path.addLine(to: CGPoint(x: box.minX, y: box.midY))
                path.closeSubpath()
            }
        }
    }
#endif

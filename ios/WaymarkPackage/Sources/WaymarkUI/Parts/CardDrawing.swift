#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkModel

    /// Draws cards as the engine says where everything stands: on a page in points of 1/72 inch.
    struct CardDrawing {
        /// The white around a code, in its modules.
        private static let margin: CGFloat = 4
        private static let step = 0.25

        let sheet: CardSheet

        static func points(_ millimetres: Double) -> CGFloat { millimetres * 72 / 25.4 }

        var size: CGSize { CGSize(width: Self.points(sheet.width), height: Self.points(sheet.height)) }

        func draw(in context: CGContext) {
            context.setStrokeColor(UIColor.gray.cgColor)
            context.setLineWidth(0.4)
            for cut in sheet.cuts {
                context.move(to: CGPoint(x: Self.points(cut.x1), y: Self.points(cut.y1)))
                context.addLine(to: CGPoint(x: Self.points(cut.x2), y: Self.points(cut.y2)))
            }
            context.strokePath()
            context.setFillColor(UIColor.black.cgColor)
            for code in sheet.codes { draw(code, in: context) }
            for box in sheet.texts { draw(box) }
        }

        /// Neighbours in a row are drawn as one, so that no hair of white stands between them.
        private func draw(_ code: CardSheet.Code, in context: CGContext) {
            let module = Self.points(code.side) / (CGFloat(code.modules) + 2 * Self.margin)
            let left = Self.points(code.x) + Self.margin * module
            let top = Self.points(code.y) + Self.margin * module
            for (line, row) in code.rows.enumerated() {
                var start = 0
                for run in row.split(separator: "0", omittingEmptySubsequences: false) {
                    let box = CGRect(
                        x: left + CGFloat(start) * module, y: top + CGFloat(line) * module,
                        width: CGFloat(run.count) * module, height: module)
                    if !run.isEmpty { context.fill(box) }
                    start += run.count + 1
                }
            }
        }

        /// Writes a text into its box at the largest size at which it fits.
        private func draw(_ box: CardSheet.Box) {
            let room = CGRect(
                x: Self.points(box.x), y: Self.points(box.y), width: Self.points(box.width), height: Self.points(box.height))
            var size = box.size
            while size > box.leastSize, !fits(box, size, room.size) { size -= Self.step }
            text(box, max(size, box.leastSize)).draw(with: room, options: .usesLineFragmentOrigin, context: nil)
        }

        private func fits(_ box: CardSheet.Box, _ size: Double, _ room: CGSize) -> Bool {
            let written = text(box, size)
            let endless = CGSize(width: room.width, height: .greatestFiniteMagnitude)
            let high = written.boundingRect(with: endless, options: .usesLineFragmentOrigin, context: nil).height
            let widest = box.text.split(separator: " ").map { word in
                NSAttributedString(string: String(word), attributes: [.font: font(box, size)]).size().width
            }
            let lines = (high / (size * sheet.lineSpacing)).rounded()
            return high <= room.height + 0.05 && Int(lines) <= box.lines && (widest.max() ?? 0) <= room.width
        }

        private func font(_ box: CardSheet.Box, _ size: Double) -> UIFont {
            box.isBold ? .boldSystemFont(ofSize: size) : .systemFont(ofSize: size)
        }

        private func text(_ box: CardSheet.Box, _ size: Double) -> NSAttributedString {
            let lines = NSMutableParagraphStyle()
            lines.alignment = box.isRightAligned ? .right : .left
            lines.baseWritingDirection = box.isRightToLeft ? .rightToLeft : .leftToRight
            lines.minimumLineHeight = size * sheet.lineSpacing
            lines.maximumLineHeight = size * sheet.lineSpacing
            return NSAttributedString(
                string: box.text,
                attributes: [
                    .font: font(box, size), .foregroundColor: UIColor.black, .paragraphStyle: lines,
                    .languageIdentifier: sheet.language,
                ])
        }
    }

    extension CardSheet {
        /// The page as a file, which says nothing of who made it.
        @MainActor var pdf: Data {
            let drawing = CardDrawing(sheet: self)
            let format = UIGraphicsPDFRendererFormat()
            format.documentInfo = [:]
            let renderer = UIGraphicsPDFRenderer(bounds: CGRect(origin: .zero, size: drawing.size), format: format)
            return renderer.pdfData { page in
                page.beginPage()
                drawing.draw(in: page.cgContext)
            }
        }
    }

    /// The page as it will be printed, as wide as the screen; read aloud as what one card says.
    struct CardsView: View {
        let sheet: CardSheet

        var body: some View {
            let drawing = CardDrawing(sheet: sheet)
            let picture = UIGraphicsImageRenderer(size: drawing.size).image { page in
                UIColor.white.setFill()
                page.fill(CGRect(origin: .zero, size: drawing.size))
                drawing.draw(in: page.cgContext)
            }
            Image(uiImage: picture)
                .resizable()
                .scaledToFit()
                .frame(maxWidth: .infinity)
                .accessibilityLabel(sheet.spoken)
        }
    }
#endif

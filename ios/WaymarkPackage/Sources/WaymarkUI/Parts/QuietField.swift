#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkModel

    /// A field that no keyboard learns from, that nothing fills in and that is never saved.
    struct QuietField: UIViewRepresentable {
        @Binding var text: String
        let field: Field
        let done: () -> Void

        func makeUIView(context: Context) -> InOnly {
            let view = InOnly()
            view.delegate = context.coordinator
            view.isScrollEnabled = field.lines > 1
            view.backgroundColor = .clear
            view.font = .preferredFont(forTextStyle: .body)
            view.adjustsFontForContentSizeCategory = true
            view.textColor = UIColor(Look.ink)
            view.textContainerInset = UIEdgeInsets(top: 12, left: 10, bottom: 12, right: 10)
            view.autocorrectionType = .no
            view.spellCheckingType = .no
            view.smartQuotesType = .no
            view.smartDashesType = .no
            view.autocapitalizationType = field.lines > 1 ? .sentences : .none
            view.textContentType = .init(rawValue: "")
            view.returnKeyType = field.done == nil ? .default : .search
            view.textDragInteraction?.isEnabled = false
            if #available(iOS 17, *) { view.inlinePredictionType = .no }
            view.setContentCompressionResistancePriority(.defaultLow, for: .horizontal)
            return view
        }

        func updateUIView(_ view: InOnly, context: Context) {
            context.coordinator.field = self
            view.accessibilityLabel = field.name
            view.semanticContentAttribute = context.environment.layoutDirection.ofUIKit
            if view.text != text { view.text = text }
            view.mark(field.marks)
        }

        static func dismantleUIView(_ view: InOnly, coordinator: Typing) {
            // What could be undone goes with it.
            view.text = ""
            view.undoManager?.removeAllActions()
        }

        func makeCoordinator() -> Typing { Typing(self) }
    }

    /// Hears what is typed.
    @MainActor
    final class Typing: NSObject, UITextViewDelegate {
        var field: QuietField

        init(_ field: QuietField) {
            self.field = field
        }

        func textViewDidChange(_ view: UITextView) {
            field.text = view.text
        }

        /// In a field of one line the return key does what the field is for.
        func textView(_ view: UITextView, shouldChangeTextIn range: NSRange, replacementText text: String) -> Bool {
            guard text == "\n", field.field.lines == 1 else { return true }
            view.resignFirstResponder()
            field.done()
            return false
        }
    }

    /// Out of it nothing is copied, cut, shared or handed to another app. Pasting works.
    final class InOnly: UITextView {
        override func canPerformAction(_ action: Selector, withSender sender: Any?) -> Bool {
            let into = [#selector(paste(_:)), #selector(select(_:)), #selector(selectAll(_:))]
            return into.contains(action) && super.canPerformAction(action, withSender: sender)
        }

        /// Underlines what the engine has noticed.
        func mark(_ places: [Range<Int>]) {
            let whole = NSRange(location: 0, length: textStorage.length)
            textStorage.removeAttribute(.underlineStyle, range: whole)
            let words = text ?? ""
            for place in places where place.upperBound <= words.count {
                let start = words.index(words.startIndex, offsetBy: place.lowerBound)
                let end = words.index(words.startIndex, offsetBy: place.upperBound)
                let range = NSRange(start..<end, in: words)
                textStorage.addAttribute(.underlineStyle, value: NSUnderlineStyle.thick.rawValue, range: range)
            }
        }
    }
#endif

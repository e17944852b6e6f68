#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit

    /// The bar above and the swipe that leads back are the system's, and would follow the phone's
    /// language: here they follow the one in which the rooms speak.
    struct BarSide: UIViewControllerRepresentable {
        func makeUIViewController(context: Context) -> Turner { Turner() }

        func updateUIViewController(_ controller: Turner, context: Context) {
            controller.side = context.environment.layoutDirection.ofUIKit
            controller.turn()
        }
    }

    /// Lies behind a room without being seen, so that it knows the bar above it.
    final class Turner: UIViewController {
        var side = UISemanticContentAttribute.unspecified

        override func viewDidLoad() {
            super.viewDidLoad()
            view.isUserInteractionEnabled = false
            view.isAccessibilityElement = false
        }

        override func viewWillAppear(_ animated: Bool) {
            super.viewWillAppear(animated)
            turn()
        }

        func turn() {
            guard let way = navigationController else { return }
            way.view.semanticContentAttribute = side
            way.navigationBar.semanticContentAttribute = side
        }
    }

    extension LayoutDirection {
        /// The same for what UIKit draws, whatever the phone's language is.
        var ofUIKit: UISemanticContentAttribute { self == .rightToLeft ? .forceRightToLeft : .forceLeftToRight }
    }
#endif

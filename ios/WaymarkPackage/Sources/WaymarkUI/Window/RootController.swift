#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import UIKit.UIGestureRecognizerSubclass
    import WaymarkModel

    /// The controller under everything: it feels the shake, three taps of two fingers, and every touch.
    final class RootController: UIHostingController<RootView> {
        private let front: Front

        init(_ watch: Watch) {
            front = watch.front
            super.init(rootView: RootView(watch: watch))
        }

        @available(*, unavailable)
        required dynamic init?(coder: NSCoder) { return nil }

        override func viewDidLoad() {
            super.viewDidLoad()
            let taps = UITapGestureRecognizer(target: self, action: #selector(tapped))
            taps.numberOfTouchesRequired = 2
            taps.numberOfTapsRequired = 3
            taps.cancelsTouchesInView = false
            view.addGestureRecognizer(taps)
            let touch = TouchRecognizer { [weak self] in self?.front.touched() }
            view.addGestureRecognizer(touch)
        }

        override var canBecomeFirstResponder: Bool { true }

        override func viewDidAppear(_ animated: Bool) {
            super.viewDidAppear(animated)
            becomeFirstResponder()
        }

        /// What a shake does, the engine's settings say; here it never means to undo.
        override func motionEnded(_ motion: UIEvent.EventSubtype, with event: UIEvent?) {
            if motion == .motionShake { front.leave(.shake) }
        }

        @objc private func tapped() { front.leave(.button) }
    }

    /// Notices every touch and takes none away.
    final class TouchRecognizer: UIGestureRecognizer {
        private let touched: () -> Void

        init(_ touched: @escaping () -> Void) {
            self.touched = touched
            super.init(target: nil, action: nil)
            cancelsTouchesInView = false
            delaysTouchesEnded = false
        }

        override func touchesBegan(_ touches: Set<UITouch>, with event: UIEvent) {
            touched()
            state = .failed
        }
    }
#endif

#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkModel

    /// A cover over everything, in a window of its own: there before the system takes its picture, and
    /// for as long as the screen is recorded. It lies over sheets and keyboards as well.
    @MainActor
    final class Shield {
        private let window: UIWindow
        private let front: Front

        init(_ scene: UIWindowScene, _ front: Front) {
            self.front = front
            window = UIWindow(windowScene: scene)
            window.windowLevel = .alert + 1
            show(front.isShielded)
        }

        func show(_ isShown: Bool) {
            if isShown, window.isHidden || window.rootViewController == nil {
                // Nothing under it is touched through it.
                let cover = UIHostingController(rootView: CoverScreen(face: front.shield) { _ in })
                cover.view.backgroundColor = UIColor(Look.ground)
                window.rootViewController = cover
                window.layoutIfNeeded()
            }
            window.isHidden = !isShown
        }
    }
#endif

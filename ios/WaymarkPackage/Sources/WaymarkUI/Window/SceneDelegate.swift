#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkBridge
    import WaymarkModel

    /// One window, and what the system tells about it.
    public final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
        public var window: UIWindow?
        private let hands = Hands()
        private var watch: Watch?
        private var idle: Task<Void, Never>?

        private var front: Front? { watch?.front }

        public func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions) {
            guard let scene = scene as? UIWindowScene else { return }
            let watch = Watch(Front(EngineDesk(Self.opening), hands))
            let controller = RootController(watch)
            let window = UIWindow(windowScene: scene)
            window.rootViewController = controller
            window.makeKeyAndVisible()
            hands.root = controller
            hands.onTaken = { [weak watch] file in watch?.front.take(file: file) }
            let shield = Shield(scene, watch.front)
            watch.onChange = { [weak window] front in
                shield.show(front.isShielded)
                // What is read aloud is read in the language of the rooms, not in that of the phone.
                window?.accessibilityLanguage = front.desk.language.isEmpty ? nil : front.desk.language
            }
            (self.window, self.watch) = (window, watch)
            listen()
            watch.front.wasCaptured(scene.screen.isCaptured)
            watch.front.open()
        }

        /// The pack lies in the app's bundle, which nobody can write to.
        @Sendable nonisolated private static func opening() throws -> Opening {
            guard let own = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
                throw CocoaError(.fileNoSuchFile)
            }
            return Opening(
                pack: own.appendingPathComponent("pack.wmk"), folder: try PrivateFolder.ready(),
                packs: try PrivateFolder.ready(named: "packs"),
                publisher: Publisher(folder: own.appendingPathComponent("publisher")),
                languages: Locale.preferredLanguages, keys: DeviceKeys())
        }

        /// Before the system takes its picture.
        public func sceneWillResignActive(_ scene: UIScene) {
            front?.resignsActive()
        }

        public func sceneDidBecomeActive(_ scene: UIScene) {
            front?.becomesActive()
            idle = idle ?? Task { [weak self] in
                while !Task.isCancelled {
                    try? await Task.sleep(nanoseconds: UInt64(Front.every * 1_000_000_000))
                    self?.front?.tick()
                }
            }
        }

        public func sceneDidEnterBackground(_ scene: UIScene) {
            front?.leftApp()
        }

        public func sceneDidDisconnect(_ scene: UIScene) {
            idle?.cancel()
            idle = nil
        }

        /// Nothing of a screen is ever handed to the system to keep.
        public func stateRestorationActivity(for scene: UIScene) -> NSUserActivity? { nil }

        private func listen() {
            let centre = NotificationCenter.default
            centre.addObserver(
                self, selector: #selector(captured), name: UIScreen.capturedDidChangeNotification, object: nil)
            centre.addObserver(
                self, selector: #selector(locked), name: UIApplication.protectedDataWillBecomeUnavailableNotification,
                object: nil)
            centre.addObserver(
                self, selector: #selector(heard), name: UIAccessibility.elementFocusedNotification, object: nil)
        }

        @objc private func captured() {
            front?.wasCaptured(window?.windowScene?.screen.isCaptured ?? false)
        }

        /// The device itself was locked.
        @objc private func locked() {
            front?.leave(.screenOff)
        }

        /// A screen reader touches nothing and uses the app all the same.
        @objc private func heard() {
            front?.touched()
        }
    }
#endif

import UIKit
import WaymarkUI

/// The app: everything in it lies in the package.
@main
final class WaymarkApp: UIResponder, UIApplicationDelegate {
    /// No keyboard of somebody else's ever sees what is typed here.
    func application(
        _ application: UIApplication,
        shouldAllowExtensionPointIdentifier point: UIApplication.ExtensionPointIdentifier
    ) -> Bool {
        point != .keyboard
    }

    func application(
        _ application: UIApplication, configurationForConnecting session: UISceneSession,
        options: UIScene.ConnectionOptions
    ) -> UISceneConfiguration {
        let one = UISceneConfiguration(name: nil, sessionRole: session.role)
        one.delegateClass = SceneDelegate.self
        return one
    }

    /// Nothing of a screen is kept by the system.
    func application(_ application: UIApplication, shouldSaveSecureApplicationState coder: NSCoder) -> Bool { false }
}

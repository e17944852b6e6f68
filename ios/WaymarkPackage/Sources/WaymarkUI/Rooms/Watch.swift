#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// Tells the screen whenever something of the model has changed.
    @MainActor
    public final class Watch: ObservableObject {
        public let front: Front

        public init(_ front: Front) {
            self.front = front
            front.onChange = { [weak self] in self?.changed() }
            front.house.onChange = { [weak self] in self?.changed() }
        }

        /// What lies over the rooms is a window of its own, which has to know at once.
        var onShield: (Bool) -> Void = { _ in }

        private func changed() {
            objectWillChange.send()
            onShield(front.isShielded)
        }
    }
#endif

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

        /// For the windows, which have to know at once: what lies over the rooms is one of its own.
        var onChange: (Front) -> Void = { _ in }

        private func changed() {
            objectWillChange.send()
            onChange(front)
        }
    }
#endif

#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// The one window: the rooms, or the cover.
    public struct RootView: View {
        @ObservedObject private var watch: Watch

        public init(watch: Watch) {
            self.watch = watch
        }

        public var body: some View {
            ZStack {
                Look.ground.ignoresSafeArea()
                switch watch.front.face {
                case .cover(let face): CoverScreen(face: face) { watch.front.press($0) }
                case .rooms: HouseView(watch: watch)
                }
            }
            .tint(Look.accent)
            // A cover is there in the next frame, without a movement.
            .transaction { $0.animation = nil }
        }
    }
#endif

#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// What lies around a place, north at the top in every language. Its points can be touched, and
    /// each of them is a row below as well.
    struct SketchView: View {
        let picture: SketchPicture
        let hand: Hand
        @State private var zoom: Zoom
        @State private var pinch = 1.0
        @State private var found: [SketchPicture.Point] = []

        init(picture: SketchPicture, hand: Hand) {
            self.picture = picture
            self.hand = hand
            _zoom = State(initialValue: Zoom(most: picture.mostTimes))
        }

        var body: some View {
            VStack(alignment: .leading, spacing: 12) {
                GeometryReader { place in
                    let frame = SketchFrame(width: place.size.width, height: place.size.height, zoom: zoom)
                    Canvas { context, _ in SketchDrawing(picture: picture, frame: frame).draw(in: context) }
                        .gesture(moves(frame), including: zoom.canShrink ? .all : .subviews)
                        .simultaneousGesture(pinches)
                        .onTapGesture { touched($0, frame) }
                }
                .aspectRatio(1, contentMode: .fit)
                .background(Look.raised)
                .clipShape(RoundedRectangle(cornerRadius: Look.corner))
                .environment(\.layoutDirection, .leftToRight)
                .accessibilityElement()
                .accessibilityLabel(picture.spoken)
                ForEach(Array(found.enumerated()), id: \.offset) { _, point in
                    if let door = point.door { RowView(row: Row(point.label, [], .go(door)), hand: hand) }
                }
                buttons
            }
            .onChange(of: picture.mostTimes) { zoom.allow($0) }
        }

        private var buttons: some View {
            Beside {
                step("map-larger", zoom.canGrow) { zoom.larger() }
                step("map-smaller", zoom.canShrink) { zoom.smaller() }
            }
        }

        private func step(_ name: String, _ can: Bool, _ change: @escaping () -> Void) -> some View {
            Button(hand.house.desk.words(name), action: change)
                .buttonStyle(Pressable(weight: .plain))
                .disabled(!can)
        }

        /// One point is its room; of several in one spot the reader chooses.
        private func touched(_ spot: CGPoint, _ frame: SketchFrame) {
            found = frame.points(of: picture, near: spot.x, spot.y, within: Look.touch / 2)
            if found.count == 1, let door = found.first?.door { hand(.go(door)) }
        }

        private func moves(_ frame: SketchFrame) -> some Gesture {
            DragGesture(minimumDistance: 8).onEnded { drag in
                zoom.shift(-drag.translation.width / frame.side, -drag.translation.height / frame.side)
            }
        }

        private var pinches: some Gesture {
            MagnificationGesture()
                .onChanged { now in
                    zoom.by(now / pinch)
                    pinch = now
                }
                .onEnded { _ in pinch = 1 }
        }
    }
#endif

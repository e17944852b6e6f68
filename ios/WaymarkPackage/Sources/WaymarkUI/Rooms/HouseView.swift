#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import WaymarkModel

    /// The rooms, and below them, where the thumb is, the way out: always in the same place, with
    /// nothing drawn over it.
    struct HouseView: View {
        /// Rooms and words are the same objects before and after a change, so each view that reads
        /// them hears of it itself: it would not be drawn anew otherwise.
        @ObservedObject var watch: Watch
        private var house: House { watch.front.house }

        var body: some View {
            VStack(spacing: 0) {
                NavigationStack(path: way) {
                    Group {
                        if let first = house.way.first { RoomView(stay: first, house: house, watch: watch) }
                    }
                    .navigationDestination(for: Int.self) { id in
                        if let stay = house.stay(id) { RoomView(stay: stay, house: house, watch: watch) }
                    }
                }
                // Where the side changes, bar and swipe are laid out anew.
                .id(side)
                Divider()
                LeaveBar(watch: watch)
            }
            .environment(\.layoutDirection, side)
        }

        /// The side on which the reader's language begins.
        private var side: LayoutDirection { house.desk.isRightToLeft ? .rightToLeft : .leftToRight }

        private var way: Binding<[Int]> {
            Binding(get: { house.way.dropFirst().map { $0.id } }, set: { house.keep($0) })
        }
    }

    struct LeaveBar: View {
        @ObservedObject var watch: Watch
        private var front: Front { watch.front }

        var body: some View {
            HStack(spacing: 12) {
                Button {
                    front.house.home()
                } label: {
                    Image(systemName: "house").font(.title3)
                }
                .buttonStyle(Pressable(weight: .plain))
                .frame(maxWidth: 96)
                .accessibilityLabel(words("room-home"))
                .opacity(front.house.way.count > 1 ? 1 : 0)
                .disabled(front.house.way.count < 2)
                Button {
                    front.leave(.button)
                } label: {
                    Text(words("leave")).font(Tone.strong.font).foregroundColor(Look.onLeave)
                        .frame(maxWidth: .infinity, minHeight: Look.touch + 8)
                        .background(Look.leave, in: RoundedRectangle(cornerRadius: Look.corner))
                }
                .buttonStyle(Touchable())
                .accessibilityLabel(words("leave-spoken"))
            }
            .frame(maxWidth: Look.widest)
            .padding(.horizontal, 16)
            .padding(.vertical, 8)
            .frame(maxWidth: .infinity)
            .background(Look.ground)
        }

        private func words(_ name: String) -> String { front.desk.words(name) }
    }
#endif

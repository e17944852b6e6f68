#if canImport(SwiftUI) && canImport(UIKit)
    import SwiftUI
    import UIKit
    import WaymarkModel

    /// A room: its title, its page, and what was said last.
    struct RoomView: View {
        let stay: Stay
        let house: House

        /// A stay is the same one whatever happens in it: that something did is heard here.
        @ObservedObject var watch: Watch

        var body: some View {
            ScrollViewReader { reader in
                List {
                    ForEach(placed) { one in
                        PartView(part: one.part, hand: hand)
                            .id(one.id)
                            .listRowSeparator(one.isLine ? .visible : .hidden)
                            .listRowBackground(Look.ground)
                    }
                    if let said = stay.said {
                        WordsView(words: Words(said, .problem))
                            .id(Placed.said)
                            .listRowSeparator(.hidden)
                            .listRowBackground(Look.ground)
                    }
                }
                .listStyle(.plain)
                .scrollContentBackground(.hidden)
                .scrollDismissesKeyboard(.interactively)
                .onChange(of: stay.tellings) { _ in tell(reader) }
                .onChange(of: stay.page?.start) { if let place = $0 { reader.scrollTo(place, anchor: .top) } }
            }
            .frame(maxWidth: Look.widest)
            .frame(maxWidth: .infinity)
            .background(Look.ground)
            .navigationTitle(stay.page?.title ?? "")
            .navigationBarTitleDisplayMode(.inline)
            .navigationBarBackButtonHidden(stay.asksBeforeBack)
            .toolbar { if stay.asksBeforeBack, house.way.count > 1 || stay.page?.stepBack != nil { backButton } }
            .modifier(Direction(isRightToLeft: stay.page?.isRightToLeft))
            // The bar keeps the side of the rooms, also over a page that has its own.
            .background(BarSide())
        }

        private var hand: Hand { Hand(house: house, stay: stay) }

        private var placed: [Placed] { Placed.all(stay.page?.parts ?? []) }

        /// Where going back is the room's own affair, so that nothing is lost by a swipe.
        private var backButton: some ToolbarContent {
            ToolbarItem(placement: .navigationBarLeading) {
                Button {
                    hand(stay.page?.stepBack ?? .back)
                } label: {
                    Image(systemName: "chevron.backward")
                }
                .accessibilityLabel(house.desk.words("back"))
            }
        }

        /// To the eyes and to the ears, but not from a room that lies behind.
        private func tell(_ reader: ScrollViewProxy) {
            guard house.here === stay, let told = stay.told else { return }
            let place = stay.said == nil ? placed.first(where: \.isProblem)?.id : Placed.said
            if let place { reader.scrollTo(place) }
            UIAccessibility.post(notification: .announcement, argument: told)
        }
    }

    /// A part with what it is known by: a field keeps its name, so that typing goes on in it when
    /// something else appears on the page.
    struct Placed: Identifiable {
        static let said = "said"

        let id: String
        let part: Part

        static func all(_ parts: [Part]) -> [Placed] {
            parts.enumerated().map { number, part in
                switch part {
                case .field(let field): Placed(id: "field " + field.key.rawValue, part: part)
                case .anchor(let name): Placed(id: name, part: part)
                default: Placed(id: "\(number)", part: part)
                }
            }
        }

        var isProblem: Bool {
            if case .words(let words) = part { words.tone == .problem } else { false }
        }

        /// Whether it is an entry of a list.
        var isLine: Bool {
            switch part {
            case .row(let row): !row.isMain
            case .choice, .fact: true
            case .press(let press): press.weight == .quiet
            default: false
            }
        }
    }
#endif

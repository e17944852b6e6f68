import Foundation

/// How far an update is. It goes on whichever room is in front, until it is over, stopped, or
/// somebody leaves; the room that shows it hears that there is news.
extension House {
    /// The screen follows a few times a second, however often there is news.
    private static let moment: UInt64 = 250_000_000

    /// Called from any thread.
    var news: @Sendable () -> Void {
        return { [weak self] in
            Task { @MainActor [weak self] in self?.hear() }
        }
    }

    private func hear() {
        if isTold { return }
        isTold = true
        Task {
            try? await Task.sleep(nanoseconds: Self.moment)
            isTold = false
            tellNews()
        }
    }

    /// The room in front asks for its page anew if it shows that; what was said there stays.
    func tellNews() {
        guard let here, here.room.hearsNews else { return }
        follow(here.room.take(.press(.progress)), in: here)
        onChange()
    }
}

import Foundation

extension Front {
    /// Whoever comes in may have chosen a look a day: it is made where one is due, and of it only
    /// the room of updates shows anything. In every other case nothing is asked of the network.
    func lookIfDue() {
        asking.ask({ $0.updateIsDue() }) { [weak self] answer in
            if case .success(true) = answer { self?.look() }
        }
    }

    private func look() {
        if isLooking { return }
        isLooking = true
        let news = house.news
        asking.ask(slowly: true, { try $0.lookForUpdate(news) }) { [weak self] _ in
            self?.isLooking = false
            self?.house.tellNews()
        }
    }

    /// A file that the reader has picked: the room that asked for one may be gone by now.
    public func take(file: URL) {
        guard let here = house.here, here.room is UpdatesRoom else { return }
        house.take(.taken(file), in: here)
    }
}

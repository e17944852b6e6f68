import Foundation

/// Puts questions to the desk away from the screen, one after the other, and drops every answer
/// that comes after an exit.
@MainActor
final class Asking {
    let desk: any Desk
    private let quick = Worker("quick")
    private let slow = Worker("slow")

    /// Changes with every exit: what was asked before is not answered after it.
    private(set) var visit = 0

    init(_ desk: any Desk) {
        self.desk = desk
    }

    /// Whoever asked before this hears nothing any more.
    func left() {
        visit += 1
    }

    func ask<Answer: Sendable>(
        slowly: Bool = false,
        _ question: @escaping @Sendable (any Desk) throws -> Answer,
        then: @escaping @MainActor (Result<Answer, Problem>) -> Void
    ) {
        let (asked, desk, worker) = (visit, desk, slowly ? slow : quick)
        Task {
            let answer = await worker.run { try question(desk) }
            if asked == visit { then(answer) }
        }
    }
}

/// One thread's worth of work.
struct Worker: Sendable {
    private let queue: DispatchQueue

    init(_ name: String) {
        queue = DispatchQueue(label: name, qos: .userInitiated)
    }

    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async -> Result<Answer, Problem> {
        await withCheckedContinuation { continuation in
            queue.async {
                continuation.resume(returning: Result(catching: work).mapError { Problem($0) })
            }
        }
    }
}

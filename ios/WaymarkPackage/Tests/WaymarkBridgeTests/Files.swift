import Foundation
import XCTest

/// Where the tests find what lies outside the package.
enum Files {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let journeys = package.appendingPathComponent("../../tests/journeys").standardizedFileURL

    /// A publisher and what it has published, as `cargo xtask ios --host` makes it.
    static let rehearsal = package.appendingPathComponent("Host/rehearsal")

    /// The pack that `cargo xtask ios --host` has built.
    static func pack() throws -> URL {
        let pack = package.appendingPathComponent("Host/pack.wmk")
        return try XCTUnwrap(FileManager.default.fileExists(atPath: pack.path) ? pack : nil, "run `cargo xtask ios --host`")
    }
}

import Foundation

/// Newer content: over the network where the reader wants that, and from phone to phone. What takes
/// minutes is asked beside everything else; `heard` is called, from any thread, while it goes on.
public protocol UpdatesDesk: Sendable {
    func updates() throws -> Page
    func setUpdateMode(_ mode: UpdateWhen) throws

    /// Whether a daily look is due now.
    func updateIsDue() -> Bool

    /// Takes minutes.
    func lookForUpdate(_ heard: @escaping @Sendable () -> Void) throws
    func stopUpdate() throws

    /// The content in use as a file to hand on.
    func contentFile() throws -> Errand

    /// The code of that number, and the way to the others.
    func codes(at number: Int) throws -> Page

    /// Takes in a file, piece by piece. Takes as long as verifying takes.
    func takeFile(_ file: URL, _ heard: @escaping @Sendable () -> Void) throws

    /// Takes in the text of one code, and says how far that is.
    func takeCode(_ text: String, _ heard: @escaping @Sendable () -> Void) throws -> String
    func forgetCodes() throws
}

/// When the reader wants it to be looked for.
public enum UpdateWhen: Hashable, Sendable {
    case off, byHand, daily
}

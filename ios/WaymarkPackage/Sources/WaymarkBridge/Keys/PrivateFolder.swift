import Foundation

/// The folder that belongs to the app alone: in no backup, and readable only while the device is
/// unlocked. What is made in it later inherits that.
public enum PrivateFolder {
    public static func ready(named name: String = "state") throws -> URL {
        let files = FileManager.default
        let base = try files.url(
            for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        var folder = base.appendingPathComponent(name, isDirectory: true)
        try files.createDirectory(at: folder, withIntermediateDirectories: true, attributes: sealed)
        #if os(iOS)
            // Also where an earlier start has made it.
            try files.setAttributes(sealed, ofItemAtPath: folder.path)
        #endif
        #if canImport(Darwin)
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            try folder.setResourceValues(values)
        #endif
        return folder
    }

    private static var sealed: [FileAttributeKey: Any] {
        #if os(iOS)
            return [.protectionKey: FileProtectionType.complete]
        #else
            return [.posixPermissions: 0o700]
        #endif
    }
}

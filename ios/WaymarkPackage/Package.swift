// swift-tools-version: 6.0
import Foundation
import PackageDescription

// The engine is built by `cargo xtask ios` and lies in folders that git ignores: for phones as an
// XCFramework, for this machine (`cargo xtask ios --host`) as a static library. Without either, the
// model and its tests stand alone.
let here = Context.packageDirectory
let pack = "Sources/WaymarkUI/Resources/pack.wmk"
let isThere = { (path: String) in FileManager.default.fileExists(atPath: here + "/" + path) }
let hasPhone = isThere("Frameworks/WaymarkFFI.xcframework/Info.plist") && isThere(pack)
let hasHost = isThere("Host/WaymarkFFI/module.modulemap")

#if os(Linux)
    let isHost = hasHost
#else
    // `swift test` on a Mac, which Xcode does not set.
    let isHost = hasHost && (Context.environment["WAYMARK_HOST"] != nil || !hasPhone)
#endif

var targets: [Target] = [
    .target(name: "WaymarkModel"),
    .testTarget(name: "WaymarkModelTests", dependencies: ["WaymarkModel"]),
]
var products: [Product] = [.library(name: "WaymarkModel", targets: ["WaymarkModel"])]

if isHost || hasPhone {
    let engine: Target =
        isHost
        ? .systemLibrary(name: "WaymarkFFI", path: "Host/WaymarkFFI")
        : .binaryTarget(name: "WaymarkFFI", path: "Frameworks/WaymarkFFI.xcframework")
    let onApple: BuildSettingCondition = .when(platforms: [.iOS, .macOS])
    let linked: [LinkerSetting] = [
        .linkedFramework("Security", onApple), .linkedFramework("CoreFoundation", onApple),
    ]
    let host: [LinkerSetting] = [
        .unsafeFlags(["-L\(here)/Host/lib"]), .linkedLibrary("waymark_ffi"),
        .linkedLibrary("m", .when(platforms: [.linux])),
    ]
    targets += [
        engine,
        // Generated; its callbacks are not yet written for the language mode of ours.
        .target(
            name: "WaymarkCore", dependencies: ["WaymarkFFI"], swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: linked + (isHost ? host : [])),
        .target(name: "WaymarkBridge", dependencies: ["WaymarkCore", "WaymarkModel"]),
        .target(
            name: "WaymarkUI", dependencies: ["WaymarkModel", "WaymarkBridge"],
            resources: isThere(pack) ? [.copy("Resources")] : []),
        .testTarget(name: "WaymarkBridgeTests", dependencies: ["WaymarkBridge", "WaymarkCore", "WaymarkModel"]),
    ]
    products.append(.library(name: "WaymarkUI", targets: ["WaymarkUI"]))
}

let package = Package(
    name: "WaymarkPackage", defaultLocalization: "en", platforms: [.iOS(.v16), .macOS(.v13)], products: products,
    targets: targets, swiftLanguageModes: [.v6])

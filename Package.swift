// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "kith",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // What the Glibc module cannot see: peer credentials, sd_notify, process hardening.
        .target(name: "CKithShims"),

        // Values and rules. Imports nothing.
        .target(name: "KithModel"),

        // Civil dates, recurrences, time zones.
        .target(name: "KithCalendar", dependencies: ["KithModel"]),

        // Methods, results, errors and lines: what crosses the socket.
        .target(name: "KithWire", dependencies: ["KithModel"], exclude: ["ACCESS.md", "PROTOCOL.md"]),

        // Schema, SQL, journal, keyring. The only place that knows the database.
        .target(
            name: "KithStore",
            dependencies: [
                "CKithShims", "KithModel",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),

        // Bundles, manifests, the hook contract and the worker's client.
        .target(name: "KithPlugins", dependencies: ["CKithShims", "KithModel"]),

        // Services, handlers, server, configuration, lifecycle.
        .target(
            name: "KithDaemon",
            dependencies: [
                "CKithShims", "KithModel", "KithCalendar", "KithWire", "KithStore", "KithPlugins",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOExtras", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]),

        // The connection to the daemon, for every program that speaks to it.
        .target(name: "KithClient", dependencies: ["CKithShims", "KithModel", "KithWire"]),

        // libcurl as Swift can call it: typed options, and the callbacks that touch raw memory.
        .target(name: "CCurlShims", linkerSettings: [.linkedLibrary("curl")]),

        // Messages on their way out: letters, lines to servers, channels and their health. No store.
        .target(
            name: "KithCourier",
            dependencies: [
                "CCurlShims", "CKithShims", "KithModel", "KithWire", "KithClient",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
            ]),

        // One type per subcommand, rendering.
        .target(
            name: "KithCommands",
            dependencies: [
                "CKithShims", "KithModel", "KithCalendar", "KithWire", "KithClient", "KithPlugins",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .executableTarget(
            name: "kithd",
            dependencies: ["CKithShims", "KithDaemon", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(name: "kith", dependencies: ["KithCommands"]),
        .executableTarget(
            name: "kith-courier",
            dependencies: ["CKithShims", "KithCourier", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

        // The plugin worker, in C: Lua raises by longjmp, which must not cross Swift frames.
        // This build is for tests; Scripts/build links the one that ships (smaller, static-pie).
        .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
        .executableTarget(name: "kith-lua", dependencies: ["CLua"]),

        .testTarget(name: "KithModelTests", dependencies: ["KithModel"], exclude: ["Rubric/Reference"]),
        .testTarget(
            name: "KithCalendarTests", dependencies: ["KithCalendar", "KithModel"], exclude: ["Reference"]),
        .testTarget(name: "KithWireTests", dependencies: ["KithWire", "KithModel"]),
        .testTarget(name: "KithStoreTests", dependencies: ["KithStore", "KithModel"]),
        .testTarget(name: "KithPluginsTests", dependencies: ["KithPlugins", "KithModel"]),
        .testTarget(
            name: "KithDaemonTests",
            dependencies: ["KithDaemon", "KithWire", "KithStore", "KithPlugins", "KithModel", "KithCalendar", "CKithShims"]),
        .testTarget(
            name: "KithCommandsTests", dependencies: ["KithCommands", "KithWire", "KithModel", "KithCalendar"]),
        .testTarget(
            name: "KithCourierTests", dependencies: ["KithCourier", "KithClient", "KithWire", "KithModel"],
            exclude: ["Peers"]),
    ]
)

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

// C gets the hardening that a distribution would give it.
let hardened: [CSetting] = [
    .unsafeFlags(["-std=c17", "-Wall", "-Wextra", "-fstack-protector-strong", "-fstack-clash-protection"]),
    .define("_FORTIFY_SOURCE", to: "2", .when(configuration: .release)),
]

/// Foundation's static parts refer to each other in a circle, which a linker resolves only as a group.
func together(_ libraries: [String]) -> [String] {
    ["-Xlinker", "--start-group"] + libraries.map { "-l\($0)" } + ["-Xlinker", "--end-group"]
}

for target in package.targets {
    switch target.name {
    case "CKithShims", "CCurlShims", "kith-lua":
        target.cSettings = hardened
    case "CLua":
        break
    case "kith":
        // One file that runs anywhere; the daemon carries the Swift library instead.
        let alone = ["-static-executable"] + together(["FoundationEssentials", "_FoundationCShims", "_FoundationCollections"])
        target.swiftSettings = house + [.unsafeFlags(["-static-executable"], .when(configuration: .release))]
        target.linkerSettings = [.unsafeFlags(alone, .when(configuration: .release))]
    case "kithd", "kith-courier":
        let carried =
            ["-static-stdlib"]
            + together([
                "Foundation", "CoreFoundation", "FoundationEssentials", "FoundationInternationalization", "_FoundationICU",
                "_FoundationCShims", "_FoundationCollections",
            ])
        target.swiftSettings = house
        target.linkerSettings = [.unsafeFlags(carried, .when(configuration: .release))]
    default:
        target.swiftSettings = house
    }
}

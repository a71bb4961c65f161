// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "kith",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "kith", targets: ["kith"]),
    .library(name: "Understanding", targets: ["Understanding"]),
    .library(name: "Drafting", targets: ["Drafting"]),
    .library(name: "Dialogue", targets: ["Dialogue"]),
    .library(name: "Scripting", targets: ["Scripting"]),
    .library(name: "Replay", targets: ["Replay"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // The pure core: values in, values out. These import nothing but each other.
    .target(name: "Understanding"),
    .target(name: "Drafting"),
    .target(name: "Dialogue", dependencies: ["Understanding", "Drafting"]),

    // One outside thing each.
    .target(
      name: "Scripting",
      dependencies: [
        "CEmbedded", "Dialogue", "Drafting", "Understanding",
        .product(name: "Yams", package: "Yams"),
      ]),
    // Files that are part of the program, byte for byte: what keeps people safe, and the page of codes.
    .target(name: "CEmbedded"),
    .target(name: "Replay", dependencies: ["Dialogue", "Drafting", "Understanding"]),
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "LineEditing", dependencies: ["CReadline"]),

    // The tool: commands, terminal, files. The only place that prints.
    .executableTarget(
      name: "kith",
      dependencies: [
        "Dialogue", "Drafting", "LineEditing", "Replay", "Scripting", "Understanding",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Figures, printed by `make bench`.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Dialogue", "Scripting", "Understanding", .product(name: "Yams", package: "Yams"),
      ]),

    // The workshop: makes the feelings model and measures listening. Nobody but us runs it.
    .executableTarget(
      name: "kith-train",
      dependencies: [
        "Dialogue", "Scripting", "Understanding",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests mirror Sources, folder by folder.
    .target(
      name: "TestSupport",
      dependencies: ["Dialogue", "Drafting", "Replay", "Scripting", "Understanding"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "UnderstandingTests", dependencies: ["Understanding", "TestSupport"],
      exclude: ["Lines"]),
    .testTarget(name: "WorkshopTests", dependencies: ["kith-train", "Understanding"]),
    .testTarget(
      name: "DraftingTests", dependencies: ["Drafting", "TestSupport"],
      exclude: ["Channels/vectors.json"]),
    .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "TestSupport"]),
    .testTarget(name: "ScriptingTests", dependencies: ["Scripting", "Dialogue", "TestSupport"]),
    .testTarget(
      name: "ReplayTests", dependencies: ["Replay", "TestSupport"], exclude: ["guided12.yaml"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["kith", "TestSupport"], exclude: ["scxml"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

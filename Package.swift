// swift-tools-version: 6.2
import PackageDescription

// One floor a group, from the bottom; a target imports only from lower floors (docs/architecture.md).
let package = Package(
  name: "samspill",
  products: [
    .library(name: "Samspill", targets: ["InnovationSystem"])
  ],
  targets: [
    // 0
    .target(name: "CollaborationGraph"),
    .target(name: "Spelling"),
    .target(name: "CommandLineParsing", dependencies: ["Spelling"]),
    // 1
    .target(name: "GraphAlgorithms", dependencies: ["CollaborationGraph"]),
    .target(name: "InnovationSystem", dependencies: ["CollaborationGraph", "Spelling"]),
    // Tests, folder by folder
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(
      name: "GraphAlgorithmsTests", dependencies: ["CollaborationGraph", "GraphAlgorithms"]),
    .testTarget(name: "CommandLineParsingTests", dependencies: ["CommandLineParsing"]),
  ],
  swiftLanguageModes: [.v6]
)

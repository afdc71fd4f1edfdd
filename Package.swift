// swift-tools-version: 6.2
import PackageDescription

// One floor a group, from the bottom; a target imports only from lower floors (docs/architecture.md).
let package = Package(
  name: "samspill",
  products: [
    .executable(name: "samspill", targets: ["samspill"]),
    .executable(name: "samspill-figure-worker", targets: ["samspill-figure-worker"]),
    .library(
      name: "Samspill",
      targets: [
        "InnovationSystem", "StudyFiles", "NetworkMetrics", "GapAnalysis", "SnapshotComparison",
        "Figures", "Reports",
      ]),
  ],
  targets: [
    // 0
    .target(name: "CollaborationGraph"),
    .target(name: "Spelling"),
    .target(name: "Digests"),
    .target(name: "Wording"),
    .target(name: "CommandLineParsing", dependencies: ["Spelling"]),
    .target(name: "TaxonomyData", exclude: ["kinds.csv", "sectors.csv"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(
      name: "GazetteerData",
      exclude: ["README.md"]
        + [
          "abbreviations", "counties", "events", "kind-clues", "municipalities",
          "municipality-changes", "places", "words",
        ].map { $0 + ".csv" }),
    .target(name: "LaneSteps"),
    .target(name: "MapData", exclude: ["README.md", "coast.csv"]),
    .target(name: "PageAssets", exclude: ["page.css", "page.js"]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // 1
    .target(name: "GraphAlgorithms", dependencies: ["CollaborationGraph", "LaneSteps"]),
    .target(name: "InnovationSystem", dependencies: ["CollaborationGraph", "Spelling"]),
    .target(name: "GraphvizRendering", dependencies: ["CGraphviz", "CISAL", "Digests"]),
    .target(name: "Cartography", dependencies: ["MapData"]),
    .target(name: "OrganisationNames", dependencies: ["GazetteerData"]),
    .target(name: "Spreadsheets", dependencies: ["CXLSXWriter", "CXML", "CZip"]),
    // 2
    .target(name: "Anonymity", dependencies: ["GraphAlgorithms", "InnovationSystem"]),
    .target(name: "FigureChecks", dependencies: ["GraphvizRendering"]),
    .target(name: "NetworkMetrics", dependencies: ["CollaborationGraph", "GraphAlgorithms"]),
    .target(
      name: "StudyFiles",
      dependencies: [
        "CYAML", "Digests", "InnovationSystem", "OrganisationNames", "Spelling", "Spreadsheets",
        "TaxonomyData",
      ]),
    // 3
    .target(
      name: "GapAnalysis",
      dependencies: [
        "CollaborationGraph", "GraphAlgorithms", "InnovationSystem", "NetworkMetrics",
        "OrganisationNames",
      ]),
    .target(
      name: "SnapshotComparison",
      dependencies: [
        "CollaborationGraph", "GraphAlgorithms", "InnovationSystem", "NetworkMetrics",
        "OrganisationNames",
      ]),
    // 4
    .target(
      name: "Figures",
      dependencies: [
        "Anonymity", "Cartography", "CollaborationGraph", "GapAnalysis", "GraphAlgorithms",
        "GraphvizRendering", "InnovationSystem", "NetworkMetrics", "OrganisationNames",
        "SnapshotComparison", "Wording",
      ]),
    // 5
    .target(
      name: "Reports",
      dependencies: [
        "Anonymity", "Digests", "FigureChecks", "Figures", "GapAnalysis", "GraphvizRendering",
        "InnovationSystem", "NetworkMetrics", "OrganisationNames", "PageAssets",
        "SnapshotComparison", "Spreadsheets", "StudyFiles", "Wording",
      ]),
    // 6
    .target(
      name: "SamspillCommands",
      dependencies: [
        "Anonymity", "CommandLineParsing", "Figures", "GapAnalysis", "GraphvizRendering",
        "InnovationSystem",
        "NetworkMetrics", "OrganisationNames", "Reports", "SnapshotComparison", "Spelling",
        "Spreadsheets", "StudyFiles", "Wording",
      ]),
    // 7
    .executableTarget(name: "samspill", dependencies: ["SamspillCommands"]),
    .executableTarget(
      name: "samspill-benchmark", dependencies: ["CollaborationGraph", "GraphAlgorithms"]),
    .executableTarget(name: "samspill-figure-worker", dependencies: ["GraphvizRendering"]),
    // Tests, folder by folder
    .target(
      name: "TestSupport", dependencies: ["InnovationSystem"], path: "Tests/TestSupport"),
    .systemLibrary(
      name: "CZlib", path: "Tests/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Unpacking", dependencies: ["CZlib"], path: "Tests/Unpacking"),
    .target(
      name: "GraphShapes", dependencies: ["CollaborationGraph", "GraphAlgorithms"],
      path: "Tests/GraphShapes"),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(
      name: "GraphAlgorithmsTests",
      dependencies: ["CollaborationGraph", "GraphAlgorithms", "GraphShapes", "TestSupport"],
      exclude: ["Reference"]),
    .testTarget(name: "CartographyTests", dependencies: ["Cartography"]),
    .testTarget(
      name: "OrganisationNamesTests", dependencies: ["OrganisationNames", "TestSupport"]),
    .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets"]),
    .testTarget(
      name: "InnovationSystemTests",
      dependencies: ["CollaborationGraph", "InnovationSystem", "StudyFiles", "TestSupport"]),
    .testTarget(
      name: "NetworkMetricsTests",
      dependencies: [
        "CollaborationGraph", "GraphAlgorithms", "GraphShapes", "NetworkMetrics", "TestSupport",
      ],
      exclude: ["Reference"]),
    .testTarget(
      name: "StudyFilesTests",
      dependencies: [
        "InnovationSystem", "OrganisationNames", "Spreadsheets", "StudyFiles", "TestSupport",
      ]),
    .testTarget(
      name: "GapAnalysisTests",
      dependencies: [
        "CollaborationGraph", "GapAnalysis", "GraphAlgorithms", "InnovationSystem",
        "NetworkMetrics", "StudyFiles", "TestSupport", "Wording",
      ]),
    .testTarget(
      name: "SnapshotComparisonTests",
      dependencies: [
        "GraphAlgorithms", "InnovationSystem", "SnapshotComparison", "StudyFiles", "TestSupport",
      ]),
    .testTarget(
      name: "AnonymityTests", dependencies: ["Anonymity", "InnovationSystem", "TestSupport"]),
    .testTarget(name: "CommandLineParsingTests", dependencies: ["CommandLineParsing"]),
    .testTarget(
      name: "GraphvizRenderingTests",
      dependencies: ["GraphvizRendering", "Unpacking", "samspill-figure-worker"]),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Figures", "GapAnalysis", "InnovationSystem", "NetworkMetrics", "Wording"]),
    .testTarget(name: "FigureChecksTests", dependencies: ["FigureChecks", "GraphvizRendering"]),
    .testTarget(
      name: "FiguresTests",
      dependencies: [
        "Cartography", "CollaborationGraph", "FigureChecks", "Figures", "GapAnalysis",
        "GraphvizRendering", "InnovationSystem", "StudyFiles", "TestSupport", "Unpacking",
        "Wording",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Digests", "Figures", "GapAnalysis", "GraphAlgorithms", "GraphvizRendering",
        "InnovationSystem",
        "NetworkMetrics", "Reports", "SnapshotComparison", "Spreadsheets", "StudyFiles",
        "TestSupport", "Wording",
      ]),
    .testTarget(
      name: "SamspillCommandsTests",
      dependencies: [
        "GraphAlgorithms", "SamspillCommands", "Spreadsheets", "TestSupport", "samspill",
        "samspill-figure-worker",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

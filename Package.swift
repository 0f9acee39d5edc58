// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What a target that touches pointers is compiled with besides.
let memorySafe = strict + [.strictMemorySafety()]

let package = Package(
  name: "Samverkan",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Graphs", targets: ["Graphs"]),
    .library(name: "GraphFiles", targets: ["GraphFiles"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .library(name: "Partnerships", targets: ["Partnerships", "PartnershipFiles", "Assessment"]),
    .executable(name: "samverkan", targets: ["samverkan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // The field-free libraries.
    .target(
      name: "Graphs", dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: memorySafe),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .target(name: "Wording", swiftSettings: strict),
    .target(
      name: "InputFiles", dependencies: ["CExpat", "CMinizip", "CZlib", "Wording"],
      swiftSettings: memorySafe),
    .systemLibrary(
      name: "CXlsxWriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(
      name: "Tables", dependencies: ["CXlsxWriter", "InputFiles", "Wording"],
      swiftSettings: memorySafe),
    .target(
      name: "GraphFiles",
      dependencies: ["CZlib", "Graphs", "Graphviz", "InputFiles", "Tables", "Wording"],
      swiftSettings: memorySafe),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "Graphviz", dependencies: ["CGraphviz"], swiftSettings: memorySafe),
    .systemLibrary(name: "CClp"),
    .target(name: "DisclosureControl", dependencies: ["CClp"], swiftSettings: memorySafe),

    // The model, its files and its questions.
    .target(name: "Partnerships", dependencies: ["Graphs", "Wording"], swiftSettings: strict),
    .target(
      name: "PartnershipFiles",
      dependencies: ["GraphFiles", "InputFiles", "Partnerships", "Tables", "Wording"],
      swiftSettings: strict),
    .target(
      name: "Assessment", dependencies: ["DisclosureControl", "Partnerships", "Graphs", "Wording"],
      swiftSettings: strict),

    // What a person looks at.
    .target(
      name: "Diagrams",
      dependencies: ["Assessment", "Graphs", "Partnerships", "Graphviz", "Tables", "Wording"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Assessment", "Diagrams", "Graphviz", "Partnerships", "Wording"],
      swiftSettings: strict),
    .executableTarget(
      name: "samverkan",
      dependencies: [
        "Assessment", "Diagrams", "GraphFiles", "Graphviz", "InputFiles", "PartnershipFiles",
        "Partnerships",
        "Reports", "Tables", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Schemas"], swiftSettings: strict),

    // What is run by hand: see Scripts.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "GraphFiles", "Graphs", "PartnershipFiles", "Partnerships", "Reports", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks", exclude: ["peers.py", "peers.R", "pictures.py"],
      swiftSettings: strict),
    .executableTarget(
      name: "Conformance",
      dependencies: [
        "GraphFiles", "Graphs", "PartnershipFiles", "Partnerships", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Conformance", exclude: ["Files/Classics.csv", "Files/Differences.csv"],
      swiftSettings: strict),
    .executableTarget(
      name: "Catalogue", path: "Tests/Catalogue", exclude: ["Agreements.csv"],
      swiftSettings: strict),
    .testTarget(name: "CatalogueTests", dependencies: ["Catalogue"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Graphs", "Partnerships"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "GraphsTests", dependencies: ["Graphs", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "GraphFilesTests",
      dependencies: [
        "CZlib", "GraphFiles", "Graphs", "InputFiles", "TestSupport", "Wording",
      ],
      exclude: ["Peers/read_graphs.py"], swiftSettings: strict),
    .testTarget(
      name: "DisclosureControlTests", dependencies: ["DisclosureControl", "Graphs", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "InputFilesTests", dependencies: ["InputFiles", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["CZlib", "InputFiles", "Tables", "Wording"],
      swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: strict),
    .testTarget(
      name: "GraphvizTests", dependencies: ["Graphviz", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PartnershipsTests",
      dependencies: ["Partnerships", "Graphs", "Wording", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PartnershipFilesTests",
      dependencies: [
        "GraphFiles", "InputFiles", "PartnershipFiles", "Partnerships", "Tables", "Wording",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AssessmentTests",
      dependencies: [
        "Assessment", "Partnerships", "PartnershipFiles", "Graphs", "Wording", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DiagramsTests",
      dependencies: [
        "Diagrams", "Assessment", "Partnerships", "PartnershipFiles", "Graphviz", "Wording",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Assessment", "Partnerships", "PartnershipFiles", "Wording", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "samverkan", "Assessment", "Graphs", "Graphviz", "Partnerships", "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
  ]
)

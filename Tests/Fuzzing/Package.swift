// swift-tools-version: 6.2

import PackageDescription

/// The program that feeds the readers with files that it makes up; `Scripts/fuzz` builds and runs it.
///
/// It is a package of its own, because everything under it is compiled to tell the fuzzer which way it
/// went.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "Samverkan", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzzer",
      dependencies: [
        .product(name: "GraphFiles", package: "Samverkan"),
        .product(name: "Partnerships", package: "Samverkan"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ]
)

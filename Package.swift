// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: no warning passes, and imports say what they expose.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of the house and the tests that stand beside it.
func module(
  _ name: String, imports: [Target.Dependency] = [], excluding: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: imports, exclude: excluding, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + imports, swiftSettings: strict),
  ]
}

let package = Package(
  name: "letterbank",
  platforms: [.macOS(.v26)],
  targets: [
    module("SourceText"),
    module("KeyValue", imports: ["SourceText"]),
    module("FindingsBank", imports: ["KeyValue", "SourceText"]),
    module("Mustache", imports: ["SourceText"], excluding: ["README.md"]),
    module("Wording", imports: ["SourceText"]),
    module("LetterDocument", imports: ["SourceText"]),
  ].flatMap { $0 }
)

// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: no warning passes, and imports say what they expose.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// How the program is linked in a release: with nothing to look for when it starts, which takes
/// most of the time that starting takes.
let standalone: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-use-ld=lld", "-l_FoundationCShims", "-l_FoundationCollections"],
    .when(platforms: [.linux], configuration: .release))
]

/// What the C library of Linux shows only to those who ask: two files that change places in one
/// step.
let linuxExtensions: [CSetting] = [.define("_GNU_SOURCE", .when(platforms: [.linux]))]

/// A library of the house and the tests that stand beside it.
func module(
  _ name: String, imports: [Target.Dependency] = [], testsNeed: [Target.Dependency] = [],
  excluding: [String] = [], testsExclude: [String] = [], from cLibrary: [CSetting] = []
) -> [Target] {
  [
    .target(
      name: name, dependencies: imports, exclude: excluding, cSettings: cLibrary,
      swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + imports + testsNeed,
      exclude: testsExclude, swiftSettings: strict),
  ]
}

let package = Package(
  name: "letterbank",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "letterbank", targets: ["letterbank"]),
    .library(name: "Mustache", targets: ["Mustache", "SourceText"]),
  ],
  targets: [
    module("SharedWork"),
    module("SourceText", testsNeed: ["SeededRandom"]),
    module("KeyValue", imports: ["SourceText"]),
    module("FindingsBank", imports: ["KeyValue", "SharedWork", "SourceText"]),
    module(
      "Mustache", imports: ["SourceText"], testsNeed: ["SeededRandom", "Specification"],
      excluding: ["README.md"]),
    module("TemplateData", imports: ["KeyValue", "Mustache", "SourceText"]),
    module("LetterDocument", imports: ["SourceText"], testsNeed: ["SeededRandom"]),
    module(
      "Wording", imports: ["LetterDocument", "SourceText"], testsNeed: ["SeededRandom"]),
    module(
      "Recognition",
      imports: ["FindingsBank", "KeyValue", "SourceText", "Wording"], testsNeed: ["SeededRandom"]),
    module(
      "Drafting",
      imports: [
        "FindingsBank", "KeyValue", "LetterDocument", "Mustache", "SharedWork", "SourceText",
        "Wording",
      ],
      testsNeed: ["LetterFixtures", "SeededRandom"]),
    module(
      "Checking",
      imports: [
        "Drafting", "FindingsBank", "KeyValue", "LetterDocument", "Recognition", "SourceText",
        "Wording",
      ],
      testsNeed: ["LetterFixtures", "SeededRandom"]),
    module(
      "Importing",
      imports: [
        "Drafting", "FindingsBank", "KeyValue", "LetterDocument", "Recognition", "SourceText",
        "Wording",
      ],
      testsNeed: ["SeededRandom"]),
    module(
      "Linting",
      imports: [
        "Drafting", "FindingsBank", "KeyValue", "LetterDocument", "Mustache", "SharedWork",
        "SourceText", "Wording",
      ],
      testsExclude: ["Letters"]),
    [.systemLibrary(name: "ExtendedAttributes")],
    module(
      "LetterbankCLI",
      imports: [
        "Checking", "Drafting", "ExtendedAttributes", "FindingsBank", "Importing", "KeyValue",
        "LetterDocument", "Linting", "Mustache", "Recognition", "SharedWork", "SourceText",
        "TemplateData", "Wording",
      ],
      testsNeed: ["letterbank", "FaultInjection", "Specification"], from: linuxExtensions),
    [
      .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
      .target(
        name: "FaultInjection", dependencies: ["SeededRandom"], path: "Tests/FaultInjection",
        cSettings: linuxExtensions, swiftSettings: strict),
      .target(
        name: "LetterFixtures",
        dependencies: ["Checking", "Drafting", "LetterDocument", "SourceText", "Wording"],
        path: "Tests/LetterFixtures", swiftSettings: strict),
      .target(name: "Specification", path: "Tests/Specification", swiftSettings: strict),
      .target(
        name: "Properties",
        dependencies: [
          "Drafting", "FindingsBank", "Importing", "KeyValue", "LetterDocument", "Mustache",
          "SourceText", "TemplateData", "Wording",
        ],
        path: "Tests/Properties", swiftSettings: strict),
      .testTarget(
        name: "PropertiesTests", dependencies: ["Properties", "SeededRandom"], exclude: ["Faults"],
        swiftSettings: strict),
      .systemLibrary(name: "LibFuzzer"),
      .executableTarget(
        name: "fuzzing", dependencies: ["LibFuzzer", "Properties"], swiftSettings: strict),
      .executableTarget(
        name: "letterbank", dependencies: ["LetterbankCLI"], swiftSettings: strict,
        linkerSettings: standalone),
      .executableTarget(name: "faults", dependencies: ["FaultInjection"], swiftSettings: strict),
      .executableTarget(
        name: "benchmarks",
        dependencies: [
          "Drafting", "FindingsBank", "Importing", "KeyValue", "LetterDocument", "Mustache",
          "SeededRandom", "SourceText", "TemplateData",
        ],
        swiftSettings: strict),
    ],
  ].flatMap { $0 }
)

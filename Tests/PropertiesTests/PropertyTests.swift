import Foundation
import Properties
import SourceText
import Testing

@Suite("Properties of whatever is read, written and compared")
struct PropertyTests {
  @Test("hold for the project's own files", arguments: FuzzTarget.allCases)
  func seeds(target: FuzzTarget) {
    let seeds = target.property.seeds(in: .own)
    #expect(seeds.count > 10)
    // Neighbours are much alike.
    for index in stride(from: 0, to: seeds.count, by: max(1, seeds.count / 40)) {
      check(target, seeds[index], "seed \(index)")
    }
  }

  @Test("hold for each input that once broke them", arguments: FuzzTarget.allCases)
  func faults(target: FuzzTarget) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Faults/\(target.rawValue)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() {
      check(target, [UInt8](try Data(contentsOf: folder.appending(path: name))), name)
    }
  }

  @Test("hold for the project's own files with random changes", arguments: FuzzTarget.allCases)
  func mutations(target: FuzzTarget) {
    let seeds = target.property.seeds(in: .own)
    var mutator = Mutator(dictionary: target.property.dictionary, seed: 1)
    for round in 0..<target.rounds {
      let mutated = mutator.mutated(seeds[round * 7 % seeds.count], with: seeds)
      check(target, mutated, "round \(round)")
    }
  }

  private func check(_ target: FuzzTarget, _ input: [UInt8], _ name: String) {
    do {
      try target.property.check(Input(input))
    } catch {
      Issue.record("\(name): \(error)\n\(Data(input).base64EncodedString())")
    }
  }
}

extension FuzzTarget {
  /// How many changed inputs are checked: as many as take a few seconds.
  fileprivate var rounds: Int {
    switch self {
    case .importing: 40
    case .keyValue, .markdown, .wordingDiff: 300
    case .escaping, .json, .template: 1_000
    }
  }
}

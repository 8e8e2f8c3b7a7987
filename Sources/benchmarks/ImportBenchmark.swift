import Drafting
import Importing
import SourceText

/// Times importing a letter by the number of findings in the bank: it should grow no faster.
struct ImportBenchmark {
  private static let sizes = [100, 1_000, 10_000]

  /// Prints two lines for each size: getting the bank ready, and reading a letter; gives 2 if a
  /// letter is not read as it should be.
  static func run() throws -> Int32 {
    var isRight = true
    for size in sizes {
      let work = ImportWorkload(findings: size)
      let house = try House.read(work.house).sound()
      let importer = Importer(house)
      let read = importer.read(work.letter).value
      let said = work.findings + work.sentences
      let isIdentical =
        read?.sections.flatMap(\.bullets).flatMap(\.statements).count == said
        && read?.account.free.count == work.sentences
      isRight = isRight && isIdentical
      Row(
        name: "bank of \(size) findings",
        seconds: Stopwatch.time { Importer(house) }, bytes: work.bankSize
      ).print()
      Row(
        name: "a letter, \(size) findings",
        seconds: Stopwatch.time { importer.read(work.letter) }, bytes: work.letter.bytes.count,
        isIdentical: isIdentical
      ).print()
    }
    return isRight ? 0 : 2
  }
}

import Foundation
import LetterDocument
import Linting
import SourceText
import Testing

/// Letters of other inspectorates, made up, that no rule was made from: each place where something
/// is wrong is marked as `[[words]](rule)`.
@Suite("Letters that the rules were not made from")
struct UnseenLetterTests {
  /// A letter, and what is to be found in it.
  private struct MarkedLetter {
    let file: SourceFile
    /// The places, as ranges of bytes, and the rule of each.
    let places: [(range: Range<Int>, rule: String)]

    /// Takes the marks out of a text.
    init(_ name: String, _ text: String) {
      var plain = ""
      var places: [(range: Range<Int>, rule: String)] = []
      var rest = Substring(text)
      while let open = rest.firstRange(of: "[["), let close = rest.firstRange(of: "]]("),
        let end = rest[close.upperBound...].firstIndex(of: ")")
      {
        plain += rest[..<open.lowerBound]
        let start = plain.utf8.count
        plain += rest[open.upperBound..<close.lowerBound]
        places.append((start..<plain.utf8.count, String(rest[close.upperBound..<end])))
        rest = rest[rest.index(after: end)...]
      }
      file = SourceFile(path: name, text: plain + rest)
      self.places = places
    }
  }

  @Test("nine in ten of the faults are found, and nine in ten of the warnings are right")
  func figures() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Letters")
    var (marked, found, right, reported) = (0, 0, 0, 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let letter = MarkedLetter(name, text)
      let prose = Prose(MarkdownReader.read(letter.file).value, in: letter.file)
      let warnings = Linter(HouseStyle()).diagnostics(in: prose).filter { $0.severity != .note }
      let isRight = warnings.map { warning in
        letter.places.contains { Self.matches(warning, $0.range, $0.rule) }
      }
      marked += letter.places.count
      found += letter.places.count { place in
        warnings.contains { Self.matches($0, place.range, place.rule) }
      }
      right += isRight.count { $0 }
      reported += warnings.count
    }
    print("\(found) of \(marked) faults found; \(right) of \(reported) warnings right")
    #expect(marked > 50)
    #expect(found * 10 >= marked * 9)
    #expect(right * 10 >= reported * 9)
  }

  private static func matches(_ warning: Diagnostic, _ range: Range<Int>, _ rule: String) -> Bool {
    guard let place = warning.location?.range else { return false }
    return warning.rule == "wording.\(rule)" && place.overlaps(range)
  }
}

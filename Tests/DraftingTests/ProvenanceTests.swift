import Drafting
import FindingsBank
import KeyValue
import SourceText
import Testing

@Suite("Where every word of a letter comes from")
struct ProvenanceTests {
  @Test(
    "the segments of all 43 letters, joined, are the letters byte for byte",
    arguments: LetterFormat.allCases)
  func joined(format: LetterFormat) throws {
    for file in Repository.assessments {
      let letter = try #require(Repository.house.draft(file).value)
      let traced = try #require(Repository.house.trace(file).value)
      for width in [nil, 0, 40] {
        let segments = traced.segments(format, width: width)
        #expect(Array(segments.map(\.text).joined().utf8) == letter.bytes(format, width: width))
        #expect(segments.allSatisfy { !$0.text.isEmpty })
      }
    }
  }

  @Test("every segment has a source that holds its words, and a finding's segments its id")
  func sources() throws {
    for file in Repository.assessments {
      let traced = try #require(Repository.house.trace(file).value)
      for segment in traced.segments(.text, width: 0) {
        let origin = segment.origin
        #expect((origin.finding != nil) == (origin.kind == .finding || origin.kind == .slot))
        if let because = origin.because { #expect(because.file.path == file.path) }
        // A date is worked out from what its source says; all else stands there word for word.
        guard origin.source.file.path != "templates/inspection.conf" else { continue }
        let line = Self.line(origin.source)
        for word in segment.text.split(whereSeparator: \.isWhitespace) where word != "-" {
          #expect(line.contains(word), "\(origin.source.pathAndLine)")
        }
        if origin.kind == .freeText { #expect(origin.source.file.path == file.path) }
        if origin.kind == .finding { #expect(origin.source.file.path.hasPrefix("findings-bank/")) }
        if origin.kind != .template, origin.kind != .fact { #expect(origin.because != nil) }
      }
    }
  }

  /// The line that a source is on.
  private static func line(_ source: SourceText.SourceLocation) -> Substring {
    String(decoding: source.file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[source.line - 1]
  }
}

import Drafting
import FindingsBank
import KeyValue
import LetterDocument
import LetterFixtures
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

  @Test("any part of a letter has its own segments", arguments: LetterFormat.allCases)
  func parts(format: LetterFormat) throws {
    let file = try Repository.assessment("kent")
    let text = try #require(Repository.house.trace(file).value).written(format)
    for line in 1...text.file.lineCount {
      let range = text.file.contents(ofLine: line)
      #expect(text.segments(in: range).map(\.text).joined() == text.file.text(range))
    }
    // A part of a template's line knows where in the line it stands.
    let words = try #require(text.occurrences(of: "must not be published").first)
    let source = try #require(text.segments(in: words).first?.origin.source)
    #expect(source.file.text(source.range).hasPrefix("must not be published"))
  }

  @Test("a slot's segments say which slot it is, and whether the assessment filled it")
  func slots() throws {
    let file = SourceFile(
      path: "assessments/kent.conf",
      text: "force = kent\naddressee = A\n[demand]\ndemand = known\ndemand.ways = many\n")
    let segments = try #require(SmallHouse().house.trace(file).value).segments(.text)
      .filter { $0.origin.kind == .slot }
    #expect(segments.map(\.text) == ["many", "night"])
    #expect(segments.map(\.origin.slot?.name) == ["ways", "night"])
    #expect(segments.map(\.origin.slot?.isAsked) == [true, false])
    #expect(segments.map(\.origin.because?.line) == [5, 4])
  }

  @Test(
    "words are found in either form, across line ends and markup", arguments: LetterFormat.allCases)
  func occurrences(format: LetterFormat) throws {
    let file = try Repository.assessment("cleveland")
    let text = try #require(Repository.house.trace(file).value).written(format)
    let title =
      "Core business: An inspection of crime prevention, police attendance and use of police"
    #expect(text.occurrences(of: title + " time").count == 2)
    #expect(text.occurrences(of: "core business").isEmpty)
    #expect(text.occurrences(of: "").isEmpty)
    #expect(
      text.occurrences(of: "Roger Baker, QPM").map { text.file.text($0) } == ["Roger Baker, QPM"])
    #expect(text.nearest(to: "CORE BUSINESS").map { text.file.text($0) } == "Core business")
    #expect(text.nearest(to: "zebra crime") == nil)
  }

  /// The line that a source is on.
  private static func line(_ source: SourceText.SourceLocation) -> Substring {
    String(decoding: source.file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[source.line - 1]
  }
}

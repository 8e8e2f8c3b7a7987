import LetterDocument
import Mustache
import SourceText

/// Times the template engine on one letter, and what follows it until the letter is drafted.
struct EngineBenchmark {
  private let workload: Workload
  private var isIdentical = true

  /// Prints one line for each stage; gives 2 if a letter is not what it should be.
  static func run(_ workload: Workload) throws -> Int32 {
    var benchmark = EngineBenchmark(workload: workload)
    try benchmark.timeParsing()
    for variant in Workload.Variant.allCases { try benchmark.timeRendering(variant) }
    try benchmark.timePipeline()
    return benchmark.isIdentical ? 0 : 2
  }

  /// The template and its partial, read, linked and checked.
  private func timeParsing() throws {
    let sources = try workload.sources(.raw)
    Row(
      name: "letterbank parse",
      seconds: Stopwatch.time { TemplateSet.parse(sources) },
      bytes: sources.values.reduce(0) { $0 + $1.bytes.count }
    ).print()
  }

  private mutating func timeRendering(_ variant: Workload.Variant) throws {
    let templates = try TemplateSet.parse(try workload.sources(variant)).sound()
    let expected = try workload.expected(variant)
    let data = workload.data
    let isExpected = try templates.render("letter", with: data).sound() == expected
    isIdentical = isIdentical && isExpected
    Row(
      name: "letterbank \(variant.rawValue)",
      seconds: Stopwatch.time { templates.render("letter", with: data) },
      bytes: expected.count, isIdentical: isExpected
    ).print()
  }

  /// The way of a letter in the toolkit: escaped for Markdown, read once, written twice.
  private func timePipeline() throws {
    let templates = try TemplateSet.parse(try workload.sources(.escaped)).sound()
    let (data, options) = (workload.data, RenderOptions(escaping: .markdown))
    let markdown = try templates.render("letter", with: data, options: options).sound()
    let document = try MarkdownReader.read(markdown, path: "letter.md").sound()
    let writer = PlainTextWriter()

    func time<Result>(_ name: String, bytes: Int, _ work: () -> Result) {
      Row(name: "letterbank \(name)", seconds: Stopwatch.time(work), bytes: bytes).print()
    }
    time("Markdown-escaped", bytes: markdown.count) {
      templates.render("letter", with: data, options: options)
    }
    time("read Markdown", bytes: markdown.count) {
      MarkdownReader.read(markdown, path: "letter.md")
    }
    time("write Markdown", bytes: MarkdownWriter.write(document).bytes.count) {
      MarkdownWriter.write(document)
    }
    time("write text", bytes: writer.write(document).bytes.count) { writer.write(document) }
    time("all of these", bytes: markdown.count) {
      let markdown = templates.render("letter", with: data, options: options).value
      let document = MarkdownReader.read(markdown, path: "letter.md").value
      return (MarkdownWriter.write(document), writer.write(document))
    }
  }
}

import Mustache
import SourceText

/// The template engine beside the least that anything could do: appending what must come out.
struct EngineComparison {
  /// The seconds that filling in a letter of some 7 KB takes, and that appending its pieces does.
  static func seconds() throws -> (engine: Double, floor: Double) {
    let template = """
      Dear {{salutation}}

      {{#sections}}
      ### {{heading}}

      {{#bullets}}
      - {{text}}
      {{/bullets}}

      {{/sections}}
      Yours sincerely
      """
    let sentence = String(
      repeating: "The force has clear, robust arrangements for this. ", count: 5)
    let bullets = Value.list(List((0..<9).map { _ in ["text": .string(sentence)] }))
    let sections = ["Preventing crime", "Attending crimes", "Freeing up time"].map { heading in
      Value.map(["heading": .string(heading), "bullets": bullets])
    }
    let value = Value.map(["salutation": "Chief Constable", "sections": .list(List(sections))])
    let templates = try TemplateSet.parse([
      "letter": SourceFile(path: "letter.mustache", text: template)
    ]).sound()
    let pieces = try templates.render("letter", with: value).sound().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let engine = Stopwatch.time { templates.render("letter", with: value) }
    let floor = Stopwatch.time {
      var bytes: [UInt8] = []
      for piece in pieces {
        bytes += piece
        bytes.append(UInt8(ascii: "\n"))
      }
      return bytes
    }
    return (engine, floor)
  }
}

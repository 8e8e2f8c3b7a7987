import Drafting
import SourceText

/// A bank of so many findings, made up of a few hundred words, and a letter that has some of them.
struct ImportWorkload {
  private static let words = [
    "force", "officers", "staff", "crime", "incidents", "victims", "evidence", "policy", "training",
    "demand", "call", "systems", "supervisors", "partners", "time", "risk", "harm", "callers",
    "records", "analysis", "prevention", "attendance", "savings", "technology", "neighbourhood",
  ]
  private static let verbs = ["has", "uses", "needs", "lacks", "reviews", "records", "shares"]
  private static let topics = 50

  /// How many findings of the bank the letter has.
  let findings = 50
  /// How many sentences it has that are nearly findings, and those that are like none.
  let sentences = 20
  /// The files of the house.
  let house: HouseFiles
  /// A letter of it.
  let letter: SourceFile
  /// The bytes of the bank.
  let bankSize: Int

  init(findings count: Int) {
    let texts = (0..<count).map(Self.text)
    var bank = "[a]\nheading = Findings\n"
    for topic in 0..<Self.topics {
      bank += "[a.t\(topic)]\nquestion = What of \(topic)?\n"
      for index in stride(from: topic, to: count, by: Self.topics) {
        bank += "[a.t\(topic).f\(index)]\njudgement = neutral\ntext = \(texts[index])\n"
        bank += "slot.who = officers | staff\n"
      }
    }
    bankSize = bank.utf8.count
    house = HouseFiles(
      templates: [
        SourceFile(
          path: "templates/letter.mustache",
          text: """
            {{force.name}}

            Dear {{salutation}}

            {{#sections}}
            # {{heading}}

            {{#bullets}}
            - {{text}}
            {{/bullets}}
            {{/sections}}

            Yours sincerely
            """),
        SourceFile(path: "templates/inspection.conf", text: "section = a\n"),
        SourceFile(path: "templates/inspectors.conf", text: "[a]\nname = A\n"),
        SourceFile(
          path: "templates/forces.conf",
          text: "[kent]\nname = Kent Police\nhead = Chief Constable\ninspector = a\n"),
      ], bank: [SourceFile(path: "findings-bank/a.conf", text: bank)])
    var text = "Kent Police\n\nDear A\n\n# Findings\n\n"
    for bullet in 0..<findings {
      let own = texts[bullet * count / findings / Self.topics * Self.topics + bullet]
      text += "- " + own.replacing("{{who}}", with: bullet % 2 == 0 ? "officers" : "staff")
      if bullet < sentences / 2 {
        let near = texts[(bullet + 7) * 13 % count]
        text += " " + near.replacing("{{who}}", with: "nobody").replacing(" of ", with: " about ")
      } else if bullet < sentences {
        text += " Nothing of this kind was ever written before, on line \(bullet), by anybody."
      }
      text += "\n"
    }
    letter = SourceFile(path: "letter.md", text: text + "\nYours sincerely\n")
  }

  /// The finding of a number: its words are its own, and its beginning is that of many.
  private static func text(_ number: Int) -> String {
    var rest = number &* 7_919 &+ 104_729
    func pick(_ list: [String]) -> String {
      defer { rest = rest / list.count + number &* 31 }
      return list[rest % list.count]
    }
    let sentence = (0..<9).map { _ in pick(words) }.joined(separator: " ")
    return "The force \(pick(verbs)) {{who}} of \(sentence) in case \(number)."
  }
}

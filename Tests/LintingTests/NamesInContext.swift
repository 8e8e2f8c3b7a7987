import Drafting
import FindingsBank
import Foundation
import Linting
import Mustache
import SourceText

/// The names of the project's own data, with the names that each competes with where it is looked
/// up.
struct NamesInContext {
  let context: String
  let names: [String]
  /// What is suggested from, if that is more than the names themselves.
  let candidates: [String]

  init(_ context: String, _ names: [String], among candidates: [String]? = nil) {
    self.context = context
    self.names = names
    self.candidates = candidates ?? names
  }

  static let all: [NamesInContext] = keys + bank + house

  private static let keys = [
    ["force", "status", "addressee", "salutation", "address", "liaison-officer"],
    ["name", "head", "inspector"], ["name", "template", "honours", "region"],
    ["heading"], ["question", "required"], ["judgement", "text", "item", "excludes"],
    ["final", "illustrative"], ["good", "mixed", "poor", "neutral"],
  ].map { NamesInContext("key", $0) }

  private static let bank = Folder.house.bank.sections.flatMap { section -> [NamesInContext] in
    let ids = section.topics.flatMap { topic in
      topic.findings.map { "\(topic.name).\($0.id.name)" }
    }
    let topics = section.topics.map(\.name)
    return [
      NamesInContext("topic", topics, among: topics + ["heading"]),
      NamesInContext("topic.finding", ids),
    ]
      + section.topics.flatMap { topic in
        [NamesInContext("finding", topic.findings.map(\.id.name))]
          + topic.findings.map { finding in
            NamesInContext("slot", finding.slots.map(\.name))
          }
      }
  }

  private static let house = [
    NamesInContext("section", Folder.house.bank.sections.map(\.name)),
    NamesInContext("force", Folder.house.roster.slugs),
    NamesInContext("inspector", Folder.house.inspectors.keys.sorted()),
    NamesInContext("template", Folder.house.templates.names),
    NamesInContext("rule", RuleCatalogue.pages.map(\.name)),
    NamesInContext("template's name", LetterData.all(Folder.house.inspection).names.sorted()),
  ]

  /// The project's own templates and bank.
  private enum Folder {
    static let house = House.read(
      HouseFiles(templates: files(in: "templates"), bank: files(in: "findings-bank"))
    ).value

    private static func files(in folder: String) -> [SourceFile] {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
      return names.sorted().compactMap { name in
        guard let data = try? Data(contentsOf: root.appending(path: name)) else { return nil }
        return SourceFile(path: "\(folder)/\(name)", bytes: Array(data))
      }
    }
  }
}

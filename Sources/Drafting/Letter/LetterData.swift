import KeyValue

/// What a name holds in the data that a letter's template is filled with.
package indirect enum LetterData: Sendable, Hashable {
  /// Text, or true or false.
  case text
  /// Values under names.
  case map([String: LetterData])
  /// Any number of such values.
  case list(LetterData)

  /// Everything that the data of some letter hold, with the facts of an inspection.
  ///
  /// A letter need not have all of it; what is not here no letter has.
  package static func all(_ inspection: Inspection) -> LetterData {
    let facts = inspection.facts.map { ($0.key, LetterData.fact($0)) }
    return .map([
      "illustrative": .text,
      "force": .map(["name": .text, "head": .text]),
      "addressee": .text,
      "salutation": .text,
      "address": .list(.text),
      "liaison-officer": .text,
      "region": .text,
      "inspector": .map(["name": .text, "honours": .text]),
      "inspection": .map(Dictionary(facts, uniquingKeysWith: { first, _ in first })),
      "sections": .list(
        .map([
          "name": .text, "heading": .text,
          "bullets": .list(.map(["text": .text, "items": .list(.text)])),
        ])),
    ])
  }

  private static func fact(_ fact: Inspection.Fact) -> LetterData {
    // A date that there is not is one all the same: only its day is wrong.
    guard fact.moment != nil || Moment.resembles(fact.value.text) else { return .text }
    var parts = ["date": LetterData.text, "weekday": .text]
    if fact.moment == nil || fact.moment?.time != nil { parts["time"] = .text }
    return .map(parts)
  }

  /// Every name by which a template can ask for something, as it is written inside whichever
  /// section: `inspection.name`, and `name` for where `inspection` is the section around it.
  package var names: Set<String> {
    switch self {
    case .text: []
    case .list(let item): item.names
    case .map(let values):
      values.reduce(into: []) { names, pair in
        names.formUnion(pair.value.names)
        names.formUnion(pair.value.paths.map { pair.key + $0 })
      }
    }
  }

  /// What can follow a name that holds this, from nothing to a dot and every further name.
  private var paths: [String] {
    guard case .map(let values) = self else { return [""] }
    return [""] + values.flatMap { name, value in value.paths.map { ".\(name)" + $0 } }
  }
}

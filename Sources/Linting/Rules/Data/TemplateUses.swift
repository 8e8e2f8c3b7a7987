import Drafting
import Mustache
import SourceText

/// What the templates of a house ask their data for.
struct TemplateUses {
  /// A name that no data give.
  struct Unknown {
    let need: Need
    /// The name that was most likely meant.
    let nearest: String?
  }

  /// The names that no data give, each tag once.
  let unknown: [Unknown]
  private let usesByTemplate: [String: Set<String>]

  init(_ house: House) {
    let known = LetterData.all(house.inspection).names
    var unknown: [Unknown] = []
    var uses: [String: Set<String>] = [:]
    var seen: Set<SourceLocation> = []
    for name in house.templates.names {
      let needs = house.templates.needs(of: name)
      uses[name] = Set(needs.flatMap(Self.paths))
      for need in needs where need.use != .question && need.name != "." {
        guard !known.contains(need.name), seen.insert(need.location).inserted else { continue }
        unknown.append(
          Unknown(need: need, nearest: Spelling.nearest(to: need.name, among: known)))
      }
    }
    self.unknown = unknown
    usesByTemplate = uses
  }

  /// Whether a template, with all it includes, asks for a name.
  func uses(_ path: String, in template: String) -> Bool {
    usesByTemplate[template]?.contains(path) ?? false
  }

  /// Whether any template asks for a name, or means to and misspells it.
  func anyUses(_ path: String) -> Bool {
    usesByTemplate.values.contains { $0.contains(path) }
      || unknown.contains { $0.nearest == path || $0.nearest?.hasPrefix(path + ".") == true }
  }

  /// A name with the sections around it and without its last parts: `inspection.sent.date` is a use
  /// of `inspection.sent` as well.
  private static func paths(of need: Need) -> [String] {
    ([""] + need.sections.map { $0 + "." }).flatMap { prefix in
      let parts = (prefix + need.name).split(separator: ".")
      return parts.indices.map { parts[...$0].joined(separator: ".") }
    }
  }
}

import Drafting
import Mustache
import SourceText

/// Finds templates that no letter is made from.
struct UnusedTemplate: FolderRule {
  let page = RulePage(
    "data.unused-template",
    summary: "a template that neither an inspector nor another template uses",
    why: """
      A house style that no inspector names is a file that somebody will change in vain. An inspector has
      it by a line 'template = …' in inspectors.conf, a template by a tag, as '{{>address}}'.
      """,
    bad: [
      RuleExample(
        "templates/western.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let house = folder.house
    let named = [House.plainTemplate] + house.inspectors.values.map(\.template)
    guard folder.isSound, let used = house.templates.inclusions(of: named) else { return [] }
    return house.templates.names.filter { !used.contains($0) }.map { name in
      RuleFault(
        at: .path("templates/\(name).mustache"), "nothing uses this template",
        repair: .advice("name it in templates/inspectors.conf, or delete it"))
    }
  }
}

import Drafting
import FindingsBank
import KeyValue
import SourceText

/// Finds facts that no template puts into a letter.
struct UnusedFact: FolderRule {
  let page = RulePage(
    "data.unused-fact",
    summary: "a fact that no template puts into a letter",
    why: """
      Whoever changes such a line expects the letters to change with it, and they do not. Mostly the
      name is spelt otherwise in the template, or the house style leaves out what the plain letter has.
      """,
    bad: [
      RuleExample(
        "templates/inspection.conf",
        """
        name      = Answering the public
        office    = HM Inspector of Constabulary
        telephone = [[0300 000 0000]]
        sent      = 2014-09-03
        published = 2014-09-04 00:01
        section   = calls
        section   = training
        """),
      RuleExample(
        "templates/inspectors.conf",
        """
        [eastern]
        name    = The Eastern Inspector
        honours = QPM
        region  = Eastern Region

        [northern]
        name     = The Northern Inspector
        honours  = [[QPM]]
        template = northern
        """),
    ],
    good: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{#inspection}}{{office}}{{/inspection}}
        {{/signature}}
        {{/letter}}
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    // A template that could not be read may well use it.
    guard folder.isSound else { return [] }
    let uses = TemplateUses(folder.house)
    let facts = folder.house.inspection.facts.filter { !uses.anyUses("inspection.\($0.key)") }.map {
      RuleFault(
        at: .location($0.value.location), "no template uses '\($0.key)'",
        repair: .advice("write {{inspection.\($0.key)}} where letters should say it"))
    }
    let inspectors = folder.house.inspectors.values.sorted { $0.slug < $1.slug }
    return facts + inspectors.flatMap { faults(of: $0, uses) }
      + folder.letters.flatMap { faults(of: $0, uses) }
  }

  /// What an inspector's record says and the house style leaves out.
  private func faults(of inspector: Inspector, _ uses: TemplateUses) -> [RuleFault] {
    [("region", "region", inspector.region), ("honours", "inspector.honours", inspector.honours)]
      .compactMap { key, path, value in
        fault(key, path, value, in: inspector.template, uses)
      }
  }

  /// What an assessment says and the house style leaves out.
  private func faults(of letter: LintedLetter, _ uses: TemplateUses) -> [RuleFault] {
    let assessment = letter.assessment
    return [
      ("addressee", assessment.addressee), ("salutation", assessment.salutation),
      ("address", assessment.address.first), ("liaison-officer", assessment.liaisonOfficer),
    ].compactMap { key, value in
      fault(key, key, value, in: letter.force.inspector.template, uses)
    }
  }

  private func fault(
    _ key: String, _ path: String, _ value: FoldedText?, in template: String, _ uses: TemplateUses
  ) -> RuleFault? {
    guard let value, !uses.uses(path, in: template) else { return nil }
    return RuleFault(
      at: .location(value.location), "the house style '\(template)' does not print '\(key)'",
      repair: .advice("write {{\(path)}} in templates/\(template).mustache, or delete this line"))
  }
}

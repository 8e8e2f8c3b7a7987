import Drafting
import KeyValue
import SourceText

/// Finds an embargo that ends before the letter is sent.
struct EmbargoBeforeLetter: FolderRule {
  let page = RulePage(
    "data.embargo-before-letter",
    summary: "an embargo that ends before the letter is sent",
    why: """
      A letter announces when the report will be published, and asks that it be kept until then. If
      'published' in inspection.conf is before 'sent', the letter announces what has happened.
      """,
    bad: [
      RuleExample(
        "templates/inspection.conf",
        """
        name      = Answering the public
        office    = HM Inspector of Constabulary
        sent      = 2014-09-03
        published = [[2014-09-02 00:01]]
        section   = calls
        section   = training
        """)
    ],
    good: [
      RuleExample(
        "templates/inspection.conf",
        """
        name      = Answering the public
        office    = HM Inspector of Constabulary
        sent      = 2014-09-03
        published = 2014-09-03 09:30
        section   = calls
        section   = training
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let inspection = folder.house.inspection
    guard inspection.isEarlier("published", than: "sent"),
      let published = inspection.fact("published")?.value,
      let sent = inspection.fact("sent")?.value
    else { return [] }
    return [
      RuleFault(
        at: .location(published.location), "the embargo ends before the letter is sent",
        repair: .advice("put one of the two dates right"),
        notes: [.init("sent on this day", at: sent.location)])
    ]
  }
}

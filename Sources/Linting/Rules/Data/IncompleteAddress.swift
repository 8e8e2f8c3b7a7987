import FindingsBank
import KeyValue
import SourceText

/// Finds addresses that a letter would not arrive at.
struct IncompleteAddress: FolderRule {
  let page = RulePage(
    "data.incomplete-address",
    summary: "an address of one line, or without a postcode at its end",
    why: """
      A letter that will be sent needs an address of two lines or more, one 'address = …' each, the last
      of them ending in the postcode: letters and digits in capitals, a blank before the last three. An
      assessment may give no address at all.
      """,
    bad: [
      Self.letter(["[[Police Headquarters, Newtown AB1 2CD]]"]),
      Self.letter(["Police Headquarters", "[[Newtown]]"]),
      Self.letter(["Police Headquarters", "Newtown [[AB12CD]]"]),
      Self.letter(["Police Headquarters", "Newtown", "[[sw1a 2aa]]"]),
      Self.letter(["Police Headquarters", "Newtown [[AB1 2C]]"]),
    ],
    good: [
      Self.letter([]),
      Self.letter(["Police Headquarters", "12 High Street", "Newtown AB12 3DE"]),
      Self.letter(["Police Headquarters", "SW1A 2AA"]),
      Self.letter(["Police Headquarters", "Newtown, B3 2PW"]),
    ])

  /// An assessment with these lines of an address.
  private static func letter(_ lines: [String]) -> RuleExample {
    RuleExample(
      "assessments/essex.conf",
      """
      force      = essex
      addressee  = The Chief Constable of Essex
      salutation = Chief Constable
      \(lines.map { "address    = \($0)\n" }.joined())
      [calls]
      speed   = slow
      records = kept

      [training]
      courses = none
      """)
  }

  func faults(in folder: LintedFolder) -> [RuleFault] {
    folder.assessments.filter { $0.status == .final }.compactMap { assessment in
      guard let last = assessment.address.last else { return nil }
      guard assessment.address.count > 1 else {
        return RuleFault(
          at: .location(last.location), "this address has one line only",
          repair: .advice("write each line of it as a line 'address = …', the postcode last"))
      }
      return fault(ofLastLine: last)
    }
  }

  private func fault(ofLastLine line: FoldedText) -> RuleFault? {
    let end = PostcodeEnd(of: line.text)
    switch end.kind {
    case .postcode:
      return nil
    case .misspelt(let correct):
      return RuleFault(
        at: .location(line.location(of: end.text)), "'\(end.text)' is no postcode as it is written",
        repair: .replacement(correct))
    case .malformed:
      return RuleFault(
        at: .location(line.location(of: end.text)), "'\(end.text)' is no postcode",
        repair: .advice("write it as in SW1A 2AA: two groups, the second a digit and two letters"))
    case .none:
      return RuleFault(
        at: .location(line.location), "this address does not end in a postcode",
        repair: .advice("end the last line with the postcode"))
    }
  }
}

import Drafting
import FindingsBank
import KeyValue
import SourceText

/// Finds questions that every letter is to answer and an assessment does not.
struct UnansweredTopic: FolderRule {
  let page = RulePage(
    "data.unanswered-topic",
    summary: "a required question that an assessment does not answer",
    why: """
      A topic of the bank that says 'required = yes' is one on which every force is told what was
      found. The letter can be drafted without it, but the force will ask.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [[[calls]]]
        records = kept

        [training]
        courses = none
        """),
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative
        calls.records    = kept
        training.courses = none
        """),
    ],
    good: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed = "Calls are answered quickly by day and slowly by night."

        [training]
        courses = none
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    folder.assessments.filter(\.isWhole).flatMap { faults(in: $0, folder) }
  }

  private func faults(in assessment: Assessment, _ folder: LintedFolder) -> [RuleFault] {
    let sections = folder.house.inspection.sections.compactMap {
      folder.house.bank.section($0.text)
    }
    return sections.flatMap { section -> [RuleFault] in
      // Of a section that nothing is said of, that is reported; a form to fill in has its line.
      let bullets = assessment.section(section.name)?.bullets ?? []
      guard !bullets.isEmpty || assessment.isBlank && assessment.hasHeader(section.name) else {
        return []
      }
      let answered = Set(assessment.answeredTopics(of: section.name))
      return section.topics.filter { $0.isRequired && !answered.contains($0.name) }.map { topic in
        RuleFault(
          at: assessment.place(of: section.name),
          "'\(topic.name)' is not answered: \(topic.question?.text ?? "")",
          repair: .advice(
            "add a line '\(topic.name) = …', the finding or a sentence in quotation marks"))
      }
    }
  }
}

extension Assessment {
  /// The topics of a section that something is said of, also within a bullet of another topic.
  fileprivate func answeredTopics(of name: String) -> [String] {
    let bullets = section(name)?.bullets ?? []
    return bullets.map(\.topic)
      + bullets.flatMap(\.statements).compactMap(\.selection?.finding.id.topic)
  }

  /// Whether a section has a line that begins it.
  fileprivate func hasHeader(_ name: String) -> Bool { headers.contains { $0.name == name } }

  /// The line that begins a section, or else the file.
  fileprivate func place(of name: String) -> Diagnostic.Place {
    headers.first { $0.name == name }.map { .location($0.location) } ?? .path(file.path)
  }
}

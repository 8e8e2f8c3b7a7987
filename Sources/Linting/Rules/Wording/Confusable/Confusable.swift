import SourceText

/// Finds words that a spelling checker passes and their neighbours give away, as "good process" for
/// "good progress".
struct Confusable: WordingRule {
  let page = RulePage(
    "wording.confusable",
    summary: "a word that is likely mistaken for another, as \"process\" for \"progress\"",
    why: """
      A spelling checker passes a wrong word that is a word. Its neighbours tell: one makes
      progress, but follows a process. Only words whose neighbours leave little doubt are reported.
      """,
    bad: [
      "The school has made good [[process]] in raising standards.",
      "The lack of training may [[effect]] the quality of care.",
      "Officers have clear policies in [[there]] area and understand them.",
      "Governors receive regular reports on [[it's]] performance.",
      "The [[principle]] reason is a shortage of nurses.",
      "Supervisors share good [[practise]] with other teams.",
      "The review was [[lead]] by an assistant chief constable.",
      "There were 90 complaints, which is more [[then]] we expected.",
      "The trust needs a more detailed insight [[of]] the demand on its wards.",
      "The team should [[of]] been told about the change.",
      "The force has a [[statuary]] duty to consult.",
      "The body [[warn]] video was not kept.",
      "It was unclear [[weather]] the victim had been told.",
      "Staff did not [[no]] what was expected of them.",
      "A large [[amount]] of calls are abandoned, and [[less]] officers answer them.",
      "[[Their]] is no plan to replace the system.",
    ],
    good: [
      "The school has made good process improvements.",
      "The force has a good process for recording complaints, and progress is monitored.",
      "To effect lasting change, the trust must understand what affects its staff.",
      "The effect of the change was clear to all of those affected by it.",
      "There is a risk that their own staff, who were there, did not know it.",
      "The principle is sound, and the principal aim is clear.",
      "Staff practise these skills so that practice improves.",
      "He was lead inspector, and leaders lead by example.",
      "If the risk is greater then an officer attends.",
      "The insight of experienced officers is valued.",
      "Inspectors could of course have asked.",
      "More could be done to weather the storm, whatever the weather.",
      "The amount of officers' time that is lost has fallen.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      sentence.compactMap { index in
        guard let right = ConfusableTable.meant(by: index, of: prose, in: sentence) else {
          return nil
        }
        return prose.fault(
          at: index..<index + 1, "'\(prose.forms[index])' is likely the wrong word here",
          repair: .replacement(prose.startsUppercase(index) ? right.capitalizedFirst : right))
      }
    }
  }
}

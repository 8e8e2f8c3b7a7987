import FindingsBank
import SourceText

/// A small sound bank that the tests of this folder read assessments against.
enum Fixtures {
  static let bankFile = SourceFile(
    path: "findings-bank/preventing-crime.conf",
    text: """
      [preventing-crime]
      heading = Preventing crime | Preventing Crime

      [preventing-crime.strategy]
      question = Is there a strategy?

      [preventing-crime.strategy.strong]
      judgement = good
      text = The force has a strong {{emphasis}}
             on preventing crime.
      slot.emphasis = focus | emphasis

      [preventing-crime.strategy.partner]
      judgement = neutral
      text = The force works with {{partner}} to {{emphasis}} crime.
      slot.emphasis = prevent | reduce

      [preventing-crime.training]
      question = Is there training?

      [preventing-crime.training.two-ways]
      judgement = mixed
      text = There is training in two ways:
      item = by {{method}}; or
      item = by example.
      slot.method = course | book

      [preventing-crime.training.none]
      judgement = poor
      text = There is no training.
      """)

  static let bank = Bank.read([bankFile]).value

  /// What is shown of the faults of an assessment.
  static func faults(_ text: String) -> String {
    let file = SourceFile(path: "assessments/kent.conf", text: text)
    let read = Assessment.read(file, bank: bank)
    return DiagnosticRenderer().render(read.diagnostics.inOrder())
  }

  /// What is shown of the faults of a bank's file.
  static func bankFaults(_ text: String) -> String {
    let file = SourceFile(path: "findings-bank/iom.conf", text: text)
    return DiagnosticRenderer().render(Bank.read([file]).diagnostics.inOrder())
  }
}

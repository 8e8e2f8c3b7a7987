import Drafting
import FindingsBank
import Importing
import SourceText
import Wording

extension ImportedLetter {
  /// The assessment as a file of its force's name.
  var file: SourceFile { SourceFile(path: "assessments/\(force.slug).conf", text: assessment) }

  /// What the assessment says.
  func said(in house: House) -> SaidAssessment {
    SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
  }

  /// The letter drafted again; nothing, and why, where it cannot be.
  func redrafted(in house: House) -> Diagnosed<Letter?> { house.draft(file) }
}

extension ImportAccount {
  /// Whether each token of the letter is in exactly one of what was recognised, kept and ignored.
  var isComplete: Bool {
    let all = (recognized + free.map(\.tokens) + ignored.map(\.tokens)).filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
    let ends = [0] + all.map(\.upperBound)
    return all.map(\.lowerBound) == ends.dropLast() && ends.last == letter.wording.tokens.count
  }
}

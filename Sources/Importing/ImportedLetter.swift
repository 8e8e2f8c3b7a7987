package import Drafting
package import FindingsBank

/// A letter read back into what an assessment holds.
package struct ImportedLetter: Sendable {
  /// Whom the letter goes to.
  package let force: Force
  /// Whether it is real.
  package let status: Assessment.Status
  /// The person addressed.
  package let addressee: String?
  /// What follows "Dear", where that is not the title of the force's head.
  package let salutation: String?
  /// The lines of the postal address.
  package let address: [String]
  /// Whom the letter is copied to.
  package let liaisonOfficer: String?
  /// The sections in the order of the letter.
  package let sections: [ImportedSection]
  /// What was recognised, and what not.
  package internal(set) var account: ImportAccount
}

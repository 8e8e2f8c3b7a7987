package import FindingsBank

/// An assessment as far as it could be read, and what could be made of it.
package struct ExaminedAssessment: Sendable {
  /// What was found, as far as it could be read.
  package let assessment: Assessment
  /// The force that it is for; nothing if there is no such force.
  package let force: Force?
  /// The letter; nothing if the assessment has faults.
  package let letter: TracedLetter?
}

/// An assessment that was begun.
struct NewReport: Encodable {
  let force: String
  /// The path of the file in the folder.
  let assessment: String
  /// How many questions are to be answered.
  let questions: Int

  /// The file, and what to do next.
  var text: String {
    """
    \(assessment): \(questions.counted("question", "questions")) to answer, in any text editor
    letterbank lint says what is open, letterbank draft \(force) makes the letter

    """
  }
}

import Importing

/// Why a draft is left as it was edited.
enum LeftDraft {
  /// It says what no assessment can.
  case saysMore
  /// Its words are those of the assessment, and its paragraphs or items are not.
  case isDividedOtherwise
  /// It is another than the letter that was imported, and has edits as well.
  case hasOtherEdits

  /// Why a draft was left.
  ///
  /// - Parameter revision: what was made of the draft, if it is the letter that was imported.
  init(_ revision: AssessmentRevision?) {
    guard let revision else {
      self = .hasOtherEdits
      return
    }
    self = revision.leftOver.isEmpty ? .isDividedOtherwise : .saysMore
  }

  /// Why, in a few words.
  var words: String {
    switch self {
    case .saysMore: "it has what is named above"
    case .isDividedOtherwise: "its paragraphs or bullets are divided otherwise"
    case .hasOtherEdits: "it has edits of its own"
    }
  }
}

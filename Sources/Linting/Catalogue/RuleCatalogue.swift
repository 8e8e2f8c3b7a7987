/// Every rule there is.
package enum RuleCatalogue {
  /// The rules about the words of a letter.
  package static let wording: [any WordingRule] = [
    AbbreviationExplainedTwice(),
    CommaBeforeBracket(),
    Confusable(),
    Contraction(),
    DoubledMark(),
    ExtraThat(),
    ForExampleComma(),
    ImpossibleDate(),
    ListPunctuation(),
    LongSentence(),
    MissingComma(),
    MissingFullStop(),
    Placeholder(),
    PreferredTerm(),
    RepeatedPhrase(),
    RepeatedWord(),
    Spacing(),
    ThatToBe(),
    TryAnd(),
    TwoSpellings(),
    TwoVerbs(),
    UnexplainedAbbreviation(),
    UnpairedBracket(),
    UnpairedQuotationMark(),
    WrongArticle(),
    WrongWeekday(),
  ]

  /// The rules about a folder, and about several letters at once.
  package static let folder: [any FolderRule] = [
    AlikeFindings(),
    ContradictingFindings(),
    EmbargoBeforeLetter(),
    IncompleteAddress(),
    NearFinding(),
    SlotDeparture(),
    TwoSpellingsAcrossLetters(),
    UnansweredTopic(),
    UnassessedForce(),
    UnknownName(),
    UnreadFile(),
    UnusedFact(),
    UnusedFinding(),
    UnusedInspector(),
    UnusedTemplate(),
    WithoutAssessment(),
  ]

  /// The pages of all rules, in order of name.
  package static var pages: [RulePage] {
    (wording.map(\.page) + folder.map(\.page) + ExceptionRule.allCases.map(\.page) + reading)
      .sorted { $0.name < $1.name }
  }

  /// The page of the rule of this name.
  package static func page(_ name: String) -> RulePage? {
    pages.first { $0.name == name }
  }
}

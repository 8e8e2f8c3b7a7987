/// Every rule there is.
package enum RuleCatalogue {
  /// The rules about the words of a letter.
  package static let wording: [any WordingRule] = [
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
    PreferredTerm(),
    RepeatedPhrase(),
    RepeatedWord(),
    Spacing(),
    ThatToBe(),
    TryAnd(),
    TwoVerbs(),
    UnpairedBracket(),
    UnpairedQuotationMark(),
    WrongArticle(),
    WrongWeekday(),
  ]

  /// The rules about a folder, and about several letters at once.
  package static let folder: [any FolderRule] = []

  /// The pages of all rules, in order of name.
  package static var pages: [RulePage] {
    (wording.map(\.page) + folder.map(\.page)).sorted { $0.name < $1.name }
  }
}

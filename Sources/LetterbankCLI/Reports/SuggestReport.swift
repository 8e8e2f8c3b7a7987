import Importing
import SourceText

/// What a pile of letters proposes for a bank, as people and as programs read it.
struct SuggestReport {
  let suggestions: BankSuggestions

  /// The proposals as lines for files of a bank.
  var bankText: String { suggestions.text.printableLines }

  /// How much the letters have in common, and how much of it is proposed.
  var account: String {
    let count = suggestions.proposals.count
    guard count > 0 else {
      return "\(suggestions.letters) letters say nothing nearly alike that the bank lacks\n"
    }
    let known =
      suggestions.knownWords > 0 ? "; the bank holds \(suggestions.knownWords) words already" : ""
    return "\(count.counted("proposal", "proposals")) for \(suggestions.coveredWords) of"
      + " \(suggestions.recurringWords) words that stand nearly alike in two of"
      + " \(suggestions.letters) letters\(known)\n"
  }
}

extension SuggestReport {
  /// The proposals in JSON.
  struct JSON: Encodable {
    struct Slot: Encodable {
      let name: String
      let wordings: [String]
    }

    struct Proposal: Encodable {
      let id: String
      let text: String
      let slots: [Slot]
      let seen: [String]
      let letters: Int
      let words: Int
    }

    let proposals: [Proposal]
    let recurring: Int
    let covered: Int
    let known: Int
  }

  /// The proposals in JSON; a slot without wordings is free.
  var json: JSON {
    JSON(
      proposals: suggestions.proposals.map { proposal in
        JSON.Proposal(
          id: "\(proposal.section).\(BankSuggestions.Section.topic).\(proposal.name)",
          text: proposal.text,
          slots: proposal.slots.map { JSON.Slot(name: $0.name, wordings: $0.wordings) },
          seen: proposal.seen.map { "\($0.path):\($0.line)" }, letters: proposal.letters,
          words: proposal.words)
      },
      recurring: suggestions.recurringWords, covered: suggestions.coveredWords,
      known: suggestions.knownWords)
  }
}

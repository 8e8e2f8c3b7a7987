package import FindingsBank
import KeyValue
import SourceText
import Wording

/// Findings that a bank could have, since a pile of letters says them again and again.
package struct BankSuggestions: Sendable {
  /// A section of the letters, and what is proposed for it.
  package struct Section: Sendable {
    /// Its name in a bank.
    package let name: String
    /// The headings that the letters give it, the most frequent first; empty if the bank has it.
    package let headings: [String]
    /// The proposals, those that stand for most words first.
    package let proposals: [FindingProposal]
  }

  /// The sections in the order in which the letters have them.
  package let sections: [Section]
  /// How many letters were read.
  package let letters: Int
  /// How many words stand in sentences that another letter has nearly alike and no bank holds.
  package let recurringWords: Int
  /// How many words of the letters the bank holds already.
  package let knownWords: Int

  /// All proposals.
  package var proposals: [FindingProposal] { sections.flatMap(\.proposals) }
  /// How many of the recurring words the proposals stand for.
  package var coveredWords: Int { proposals.reduce(0) { $0 + $1.words } }

  /// What a pile of letters proposes for a bank.
  ///
  /// Takes time in proportion to the square of the different sentences, most pairs of which a few
  /// bits tell apart.
  package init(_ pile: LetterPile, for bank: Bank) {
    let clusterer = SentenceClusterer(pile)
    let clusters = clusterer.clusters()
    let composed = clusters.compactMap { cluster in
      ProposalComposer(cluster).compose().map { (cluster, $0.text, $0.slots) }
    }
    var frequency: [String: Int] = [:]
    for (_, text, _) in composed {
      for word in Set(NamePool.words(of: text)) { frequency[word, default: 0] += 1 }
    }
    let headings = SectionNames(pile, clusters, bank)
    var names: [String: NamePool] = [:]
    var proposals: [String: [FindingProposal]] = [:]
    for (cluster, text, slots) in composed {
      let section = headings.section(of: cluster)
      let name = names[section, default: NamePool()].name(forText: text, frequency: frequency)
      let sentences = cluster.sentences.sorted {
        ($0.letter, $0.tokens.lowerBound) < ($1.letter, $1.tokens.lowerBound)
      }
      proposals[section, default: []].append(
        FindingProposal(
          section: section, name: name, text: text, slots: slots,
          seen: sentences.map { sentence in
            let letter = pile.letters[sentence.letter]
            return FindingProposal.Seen(
              path: letter.file.path, line: letter.line(of: sentence.tokens.lowerBound))
          },
          letters: cluster.letters.count,
          words: sentences.reduce(0) { $0 + $1.words.count }))
    }
    sections = headings.order.compactMap { name in
      proposals[name].map { found in
        Section(
          name: name, headings: bank.section(name) == nil ? headings.headings(of: name) : [],
          proposals: found.enumerated().sorted { left, right in
            (right.element.words, left.offset) < (left.element.words, right.offset)
          }.map(\.element))
      }
    }
    letters = pile.letters.count
    recurringWords = clusterer.recurringWords
    knownWords = pile.knownWords
  }
}

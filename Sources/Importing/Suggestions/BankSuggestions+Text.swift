import FindingsBank
import KeyValue

extension BankSuggestions {
  /// The proposals as lines for files of a bank, one a section, with what is to be decided in
  /// comments.
  package var text: String { sections.map(\.text).joined(separator: "\n") }
}

extension BankSuggestions.Section {
  /// The topic that proposals stand under until somebody divides them.
  package static let topic = "new"

  /// The section as lines for its file of a bank.
  package var text: String {
    var text = "# For findings-bank/\(name).conf:\n"
    if !headings.isEmpty {
      text += "[\(name)]\n"
      let line = KeyValueWriter.Line(BankSection.headingKey, headings.joined(separator: " | "))
      text += KeyValueWriter.text([line]) + "\n"
    }
    text += """
      # To decide: which line of enquiry each finding answers, and what it says of a force
      # (good, mixed, poor or neutral). Until then all stand under one topic.
      [\(name).\(Self.topic)]
      question = What was found?

      """
    return text + proposals.map { "\n" + $0.text(under: Self.topic) }.joined()
  }
}

extension FindingProposal {
  /// The finding as lines of a bank, with where it was seen in a comment.
  func text(under topic: String) -> String {
    let slots = slots.filter { !$0.wordings.isEmpty }.map {
      KeyValueWriter.Line("slot.\($0.name)", $0.wordings.joined(separator: " | "))
    }
    return "# In \(letters) letters: \(places)\n[\(section).\(topic).\(name)]\n"
      + "judgement = neutral\n"
      + KeyValueWriter.text([.init("text", text)]) + KeyValueWriter.text(slots)
  }

  private var places: String { seen.map { "\($0.path):\($0.line)" }.joined(separator: ", ") }
}

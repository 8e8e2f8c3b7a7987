extension Wording {
  /// A wording of some tokens of this one, each with its own place in the source, in which every
  /// dash has the form of a hyphen.
  ///
  /// Takes time in proportion to their number.
  package func selecting(_ indices: some Sequence<Int>) -> Wording {
    var selected: [Token] = []
    var forms: [UInt8] = []
    for index in indices {
      let token = tokens[index]
      let start = forms.count
      forms += form(of: token).plainDashes.utf8
      selected.append(
        Token(
          kind: token.kind, followsSpace: token.followsSpace, passage: token.passage,
          source: token.source, written: token.written, form: start..<forms.count))
      forms.append(Tokenizer.formEnd)
    }
    return Wording(tokens: selected, text: text, forms: forms)
  }
}

/// Numbers for the forms of tokens, so that comparing two of them is comparing two numbers.
package struct Vocabulary: Sendable {
  private var numbers: [String: Int32] = [:]

  /// A vocabulary without a form.
  package init() {}

  /// How many different forms it has met; their numbers are those below this one.
  var count: Int { numbers.count }

  /// The number of a token's form, a new one if the form is new.
  mutating func number(of token: Token, in wording: Wording) -> Int32 {
    number(ofForm: wording.form(of: token))
  }

  /// The number of a form, a new one if the form is new.
  package mutating func number(ofForm form: String) -> Int32 {
    if let number = numbers[form] { return number }
    let number = Int32(truncatingIfNeeded: numbers.count)
    numbers[form] = number
    return number
  }

  /// The numbers of the forms of tokens, in their order.
  package mutating func numbers(of tokens: some Sequence<Token>, in wording: Wording) -> [Int32] {
    tokens.map { number(of: $0, in: wording) }
  }

  /// The number of a form, or nothing if the vocabulary has not met it.
  package func knownNumber(of form: String) -> Int32? { numbers[form] }
}

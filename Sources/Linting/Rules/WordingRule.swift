/// A rule about the words of one letter.
package protocol WordingRule: Rule {
  /// What the rule finds in a letter, in time about linear in its length.
  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault]
}

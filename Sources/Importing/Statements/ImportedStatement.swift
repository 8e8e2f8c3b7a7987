package import FindingsBank

/// What an imported letter says in one place of a bullet.
package enum ImportedStatement: Sendable {
  /// A finding of the bank, and what its slots hold where that is not the house wording.
  case finding(Finding, fillings: [ImportedFilling])
  /// Words of its own.
  case freeText(String)
}

import FindingsBank
import KeyValue
import Mustache
import SourceText

/// What a template is filled with for one letter.
///
/// An illustrative letter's context holds no person's name, so that no house style can print one:
/// a name that a template asks for and the context lacks is an error.
struct LetterContext {
  /// Names and values, as ARCHITECTURE.md lists them.
  let value: Value
  /// Where the texts in it came from, by their marks; empty unless that was asked for.
  let origins: [Origin]

  /// The context of a letter, with the origins of its texts if they are wanted.
  init(_ assessment: Assessment, to force: Force, of house: House, keepingOrigins: Bool) {
    // Most letters need no more room; one that does gets it.
    let values = ValueBuilder(valueCount: 128, byteCount: 8192)
    var builder = LetterContextBuilder(
      ledger: OriginLedger(isKeeping: keepingOrigins, values: values))
    builder.build(assessment, to: force, of: house)
    origins = builder.ledger.origins
    let names = builder.extras.names
    value = .map(builder.ledger.values.map(names))
  }
}

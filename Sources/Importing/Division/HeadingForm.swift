/// How the heading of a section stands in a letter.
enum HeadingForm {
  /// It is one of the bank's, capitals and punctuation marks aside.
  case exact
  /// It is nearly one of the bank's.
  case spoilt
  /// It is not there, and the bullets are the section's all the same.
  case lost
}

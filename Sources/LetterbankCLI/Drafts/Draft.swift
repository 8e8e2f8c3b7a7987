/// A letter in one of its forms, to be put into the folder for drafts.
struct Draft {
  /// The name of its file.
  let name: String
  /// What is in it.
  let bytes: [UInt8]
}

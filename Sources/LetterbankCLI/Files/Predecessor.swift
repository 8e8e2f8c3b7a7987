/// A file whose place another is to take.
struct Predecessor {
  /// Whose it is, and who may read and write it.
  let access: FileAccess
  /// The file, open; nothing where it cannot be read.
  let file: OpenFile?
}

/// What stands at a path.
enum FileKind: String {
  case file
  case folder
  case link
  case other

  /// What people call it.
  var noun: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .other: "neither a file nor a folder"
    }
  }
}

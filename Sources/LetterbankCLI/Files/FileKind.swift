/// What stands at a path.
enum FileKind: String {
  case file = "a file"
  case folder = "a folder"
  case link = "a link"
  case other = "neither a file nor a folder"
}

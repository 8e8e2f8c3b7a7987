/// The name that git knows a person by, read from its configuration without running it.
enum GitUser {
  /// `user.name` of the repository that holds a folder, or else of the person; nothing if neither
  /// says it.
  static func name(for folder: String, home: String?) -> String? {
    var candidates = repositoryConfiguration(above: folder)
    if let home { candidates += ["\(home)/.gitconfig", "\(home)/.config/git/config"] }
    return candidates.lazy.compactMap(name(inConfiguration:)).first
  }

  /// The configuration of the first repository from a folder upwards.
  private static func repositoryConfiguration(above folder: String) -> [String] {
    var path = folder
    while true {
      let git = path == "/" ? "/.git" : "\(path)/.git"
      switch System.kind(of: git) {
      case .folder: return ["\(git)/config"]
      case .file: return [linkedConfiguration(git, in: path)].compactMap { $0 }
      default: break
      }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return [] }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// The configuration that a further worktree shares with its repository: `.git` is a file there
  /// that names a folder `…/.git/worktrees/name`.
  private static func linkedConfiguration(_ file: String, in folder: String) -> String? {
    guard let line = text(of: file)?.split(whereSeparator: \.isNewline).first,
      line.hasPrefix("gitdir: ")
    else { return nil }
    let target = line.dropFirst("gitdir: ".count)
    let path = target.hasPrefix("/") ? String(target) : "\(folder)/\(target)"
    guard let worktrees = path.ranges(of: "/worktrees/").last else { return "\(path)/config" }
    return "\(path[..<worktrees.lowerBound])/config"
  }

  private static func name(inConfiguration path: String) -> String? {
    var isUser = false
    var name: String?
    for line in text(of: path)?.split(whereSeparator: \.isNewline) ?? [] {
      let line = line.trimmingPrefix { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[") {
        isUser = line.lowercased().hasPrefix("[user]")
      } else if isUser, let equals = line.firstIndex(of: "="),
        line[..<equals].filter({ $0 != " " && $0 != "\t" }).lowercased() == "name"
      {
        let value = line[line.index(after: equals)...].split(separator: " ").joined(separator: " ")
        name = value.filter { $0 != "\"" }
      }
    }
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func text(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), let folder = try? Folder(String(path[..<slash])),
      let bytes = try? folder.read(String(path[path.index(after: slash)...]))
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

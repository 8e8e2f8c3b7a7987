import Drafting
import LetterDocument
import Linting
import SourceText

extension Workspace {
  /// The folders of what letters are made from, and how the names of its files end.
  private static let sources = [
    templates: ["mustache", "conf"], bank: ["conf"], assessments: ["conf"],
  ]

  /// Whether a path in the folder is one of a file that letters are made from, or are meant to be.
  static func isSource(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let endings = sources[parts[0]] else { return false }
    return !parts[1].hasPrefix(".") && endings.contains { parts[1].hasSuffix("." + $0) }
      || parts[0] == assessments && isMisnamed(parts[1])
  }

  /// The path in the folder of what is named, empty for the folder itself; nothing if it is
  /// elsewhere.
  ///
  /// What letters are made from has the path by which they know it, wherever a link leads to it.
  func path(of place: NamedPlace) -> String? {
    for name in Self.sources.keys {
      if let path = realPath(of: name).flatMap(place.path) {
        return path.isEmpty ? name : "\(name)/\(path)"
      }
    }
    return place.path(in: folder.path)
  }

  /// The paths of the files in one of these folders.
  func sourcePaths(in name: String) -> [String] {
    guard let endings = Self.sources[name] else { return [] }
    let misnamed = name == Self.assessments ? misnamedFiles : []
    return (names(in: name, endings: endings).value + misnamed).map { "\(name)/\($0)" }
  }

  /// What the house says of its style, if it says anything.
  func readHouseStyle() -> Diagnosed<SourceFile?> {
    guard folder.kind(of: HouseStyle.path) != nil else { return Diagnosed(nil) }
    return read(HouseStyle.path)
  }

  /// The paths of the samples, in order.
  func samplePaths() -> Diagnosed<[String]> {
    sampleNames().map { $0.map(shownSample) }
  }

  /// The paths of the drafts in `out`, or in the folder that is named instead, in order.
  func draftPaths(_ named: String?, in surroundings: Surroundings) -> Diagnosed<[String]> {
    guard let named else {
      // What is behind a link was not drafted by the program.
      guard folder.kind(of: Self.drafts) == .folder else { return Diagnosed([]) }
      return names(in: Self.drafts, endings: LetterFormat.allCases.map(\.fileEnding))
        .map { $0.map { "\(Self.drafts)/\($0)" } }
    }
    do throws(FileFault) {
      let (folder, names) = try NamedPlace(named, in: surroundings).letters()
      return Diagnosed(names.map(folder.shown))
    } catch {
      if case .missing = error.cause { return Diagnosed([]) }
      return Diagnosed([], [error.diagnostic])
    }
  }
}

extension HouseFiles {
  /// The template or facts at a path.
  func file(at path: String) -> SourceFile? {
    templates.values.first { $0.path == path }
  }
}

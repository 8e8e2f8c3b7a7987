/// The folders that are written to, and where they are.
extension Workspace {
  /// The folder of assessments, made if it is not there.
  func assessmentsFolder() throws(FileFault) -> Folder {
    try folder.makingFolder(Self.assessments)
  }

  /// Whether a path names the folder of assessments.
  func isAssessmentsFolder(_ named: String, in surroundings: Surroundings) -> Bool {
    guard let path = try? System.realPath(surroundings.absolute(named)) else { return false }
    return path == realPath(of: Self.assessments)
  }

  /// Where one of its folders is, which may be behind a link; nothing if it is not there.
  func realPath(of name: String) -> String? {
    try? System.realPath(folder.path(of: name))
  }

  /// The folder of samples, made if it is not there.
  func samplesFolder() throws(FileFault) -> Folder {
    try folder.makingFolder(Self.samples)
  }

  /// Ends what runs began and could not finish that were ended while they changed an assessment or
  /// a sample.
  func tidyUp() {
    for name in [Self.assessments, Self.samples] { (try? folder.folder(name))?.tidyUp() }
  }

  /// The folder for drafts, `out` unless another is named, made if it is not there.
  ///
  /// A link in its place is refused, and so are the folders that hold what drafts are made from.
  func draftsFolder(
    _ named: String?, in surroundings: Surroundings
  ) throws(FileFault) -> Folder {
    guard let named else {
      let drafts = try folder.makingFolder(Self.drafts, followingLinks: false)
      guard !sourcePaths.contains(drafts.path) else {
        throw folder.fault(Self.drafts, .write, .holdsSources)
      }
      return drafts
    }
    let path = surroundings.absolute(named)
    do throws(SystemError) {
      try System.makeFolder(path)
    } catch {
      throw FileFault(path: named, attempt: .write, cause: error.cause)
    }
    let drafts = try Folder(path, shownAs: named.hasSuffix("/") ? named : named + "/")
    let holdsSources =
      drafts.path == folder.path || sourcePaths.contains { drafts.path.way(from: $0) != nil }
    guard !holdsSources else {
      throw FileFault(path: named, attempt: .write, cause: .holdsSources)
    }
    return drafts
  }

  /// Where the folders are that hold what drafts are made from.
  private var sourcePaths: [String] {
    [Self.templates, Self.bank, Self.assessments, Self.samples].compactMap(realPath)
  }
}

import SourceText

/// A file that is named on the command line, relative to the current folder.
struct NamedFile {
  /// The largest that is read, in bytes: data for templates may be larger than any letter.
  static let largestFile = 128 * 1_048_576

  /// The path as it was given.
  let path: String
  private let absolutePath: String

  init(_ path: String, in surroundings: Surroundings) {
    self.path = path
    absolutePath = surroundings.absolute(path)
  }

  /// The path of its folder as it was given, with the slash that ends it; nothing for the current
  /// folder.
  var folderPrefix: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The folder that it is in.
  ///
  /// If the file is a link, that is where the link is.
  func folder() throws(FileFault) -> Folder {
    let end = absolutePath.lastIndex(of: "/") ?? absolutePath.startIndex
    return try Folder(String(absolutePath[...end]), shownAs: folderPrefix)
  }

  /// Its name in its folder.
  var name: String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  /// Its text; nothing if it cannot be read or is no text.
  ///
  /// A link is followed wherever it leads: whoever named it may read what it leads to.
  ///
  /// - Parameter allowsPageBreaks: whether form feeds are part of such a text.
  func read(
    limit: Int = Self.largestFile, allowsPageBreaks: Bool = false
  ) -> Diagnosed<SourceFile?> {
    do throws(FileFault) {
      let real: String
      do throws(SystemError) {
        real = try System.realPath(absolutePath)
      } catch {
        throw FileFault(path: path, attempt: .read, cause: error.cause)
      }
      let target = NamedFile(real)
      do throws(FileFault) {
        let bytes = try target.folder().read(target.name, limit: limit)
        return SourceFile(path: path, bytes: bytes).ifSound(allowingPageBreaks: allowsPageBreaks)
      } catch {
        throw FileFault(path: path, attempt: .read, cause: error.cause)
      }
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  private init(_ absolutePath: String) {
    path = absolutePath
    self.absolutePath = absolutePath
  }
}

extension SourceFile {
  /// The file, unless it is no text, and what keeps it from being one.
  func ifSound(allowingPageBreaks: Bool = false) -> Diagnosed<SourceFile?> {
    let faults = soundness(allowingPageBreaks: allowingPageBreaks)
    return Diagnosed(faults.isEmpty ? self : nil, faults)
  }
}

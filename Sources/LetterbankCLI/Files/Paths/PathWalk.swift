/// A walk from a folder to what a path in it leads to, a step at a time, and never out of the
/// folder.
///
/// Every step is taken in a folder that is held open, and no link is followed unseen. So whatever
/// is swapped for a link while the walk lasts, it ends within the folder, or is given up.
struct PathWalk {
  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// Where the walk began, and what each step led to.
  private var steps: [OpenPath]
  /// The names that are still to be followed, the next one last.
  private var rest: [String]
  /// How many more links are followed.
  private var linksLeft: Int

  /// What a path leads to, opened to be read.
  ///
  /// - Parameters:
  ///   - path: names with slashes between them, as seen from the folder.
  ///   - follows: whether links are followed, instead of refused.
  static func open(
    _ path: String, from start: OpenPath, followingLinks follows: Bool
  ) throws(FileFault.Cause) -> OpenPath {
    var walk = PathWalk(
      steps: [start], rest: names(in: path), linksLeft: follows ? mostLinks : 0)
    while let name = walk.rest.popLast() { try walk.take(name) }
    return walk.here
  }

  private static func names(in path: some StringProtocol) -> [String] {
    path.namesOfPath.filter { !$0.isEmpty && $0 != "." }.reversed()
  }

  private var here: OpenPath { steps[steps.count - 1] }

  private mutating func take(_ name: String) throws(FileFault.Cause) {
    if name == ".." {
      guard steps.count > 1 else { throw .linkOutside(wayOut) }
      steps.removeLast()
      return
    }
    do throws(SystemError) {
      steps.append(try here.opening(name))
    } catch {
      guard error.meansLink, linksLeft > 0 else { throw error.cause }
      linksLeft -= 1
      try follow(try target(ofLink: name))
    }
  }

  /// Where the names that are left lead from the folder around this one.
  private var wayOut: String {
    let path = ([here.path, ".."] + rest.reversed()).joined(separator: "/")
    return (try? System.realPath(path)) ?? path
  }

  private func target(ofLink name: String) throws(FileFault.Cause) -> String {
    do throws(SystemError) {
      return try System.target(ofLink: name, in: here.file.descriptor)
    } catch {
      throw error.cause
    }
  }

  /// Puts the names that a link stands for in its place.
  private mutating func follow(_ target: String) throws(FileFault.Cause) {
    guard target.utf8.first == UInt8(ascii: "/") else {
      rest += Self.names(in: target)
      return
    }
    // Only the path's text is taken from here: the way there is walked anew.
    let real = (try? System.realPath(target)) ?? target
    guard let way = real.way(from: steps[0].path) else { throw .linkOutside(real) }
    steps.removeLast(steps.count - 1)
    rest += Self.names(in: way)
  }
}

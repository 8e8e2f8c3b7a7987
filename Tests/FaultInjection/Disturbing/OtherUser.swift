import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Somebody to whom permissions apply, as they do not to root.
package enum OtherUser {
  /// The number that systems give to nobody.
  private static let nobody = 65_534

  /// Who runs the program; nothing if it can only be run by root.
  ///
  /// - Parameter scratch: where it is tried.
  static func conditions(in scratch: ScratchFolder) throws -> Conditions? {
    guard geteuid() == 0 else { return Conditions() }
    guard let setpriv = Tool.path(of: "setpriv") else { return nil }
    let conditions = Conditions(
      wrapper: [setpriv, "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"])
    let outcome = try scratch.run("--version", under: conditions)
    return outcome.ending == .exited(0) ? conditions : nil
  }

  /// Gives a folder and all that is in it to whoever runs the program.
  static func own(_ scratch: ScratchFolder) throws {
    guard geteuid() == 0 else { return }
    for path in [""] + scratch.snapshot.entries.keys.map({ "/\($0)" }) {
      lchown(scratch.path + path, uid_t(nobody), gid_t(nobody))
    }
  }
}

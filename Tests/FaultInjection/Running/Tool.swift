import Foundation

/// The programs of the system that the harness makes use of, where they are there.
enum Tool {
  /// The path of a program.
  static func path(of name: String) -> String? {
    ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
  }
}

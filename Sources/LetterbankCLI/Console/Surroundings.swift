/// What the program finds around itself when it starts.
package struct Surroundings: Sendable {
  /// The folder that relative paths are relative to, as an absolute path; nothing if it was taken
  /// away.
  package let currentFolder: String?
  /// What a variable of the environment holds; nothing if there is none of that name.
  let environment: @Sendable (String) -> String?
  /// Where to print, and where the answers come from.
  package let console: Console
  /// The clock.
  let secondsSince1970: @Sendable () -> Int

  /// Surroundings as they are told.
  package init(
    currentFolder: String?, environment: @escaping @Sendable (String) -> String? = { _ in nil },
    console: Console, secondsSince1970: @escaping @Sendable () -> Int = { 0 }
  ) {
    self.currentFolder = currentFolder
    self.environment = environment
    self.console = console
    self.secondsSince1970 = secondsSince1970
  }

  /// Whether nobody is there to answer for what is stored.
  var isContinuousIntegration: Bool { environment("CI") == "true" }

  /// An absolute form of a path given on the command line.
  ///
  /// Where the current folder was taken away it stays relative, and so leads nowhere.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(currentFolder ?? ".")/\(path)"
  }

  /// Whether to colour what goes to a stream.
  func colors(_ stream: Console.Stream, _ wish: Options.Color) -> Bool {
    switch wish {
    case .always: true
    case .never: false
    case .auto:
      console.isTerminal(stream) && (environment("NO_COLOR") ?? "").isEmpty
        && environment("TERM") != "dumb"
    }
  }
}

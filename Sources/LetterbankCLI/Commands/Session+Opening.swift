import Drafting
import SourceText

extension Session {
  /// The folder worked in and the house in it; nothing if either is not sound.
  func open() -> Diagnosed<(Workspace, House)?> {
    var diagnostics: [Diagnostic] = []
    guard let workspace = Workspace.find(options, in: surroundings).reporting(to: &diagnostics)
    else { return Diagnosed(nil, diagnostics) }
    let house = workspace.readHouse().reporting(to: &diagnostics)
    guard let house, !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    return Diagnosed((workspace, house), diagnostics)
  }
}

import Drafting
import SourceText

extension Session {
  /// The force that --force names; nothing if it names none, or, with a report, none that there is.
  func namedForce(in house: House) -> Diagnosed<Force?> {
    guard let name = options.force else { return Diagnosed(nil) }
    guard let force = house.roster[name] else {
      return Diagnosed(nil, [house.unknownForce(name, at: .nowhere)])
    }
    return Diagnosed(force)
  }
}

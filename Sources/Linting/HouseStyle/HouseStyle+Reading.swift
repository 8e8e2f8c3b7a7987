package import SourceText

extension HouseStyle {
  /// Where the house says what it prefers; the file need not be there.
  package static let path = "templates/house-style.conf"

  /// Reads what the house prefers; all faults of the file are reported.
  package static func read(_ file: SourceFile?) -> Diagnosed<HouseStyle> {
    guard let file else { return Diagnosed(HouseStyle()) }
    return HouseStyleReader(file).read()
  }
}

extension HouseStyle.Setting {
  /// The words that the file has for settings.
  static let words = ["off", "note", "warning", "error"]

  /// The setting of this name.
  init?(_ word: String) {
    if word == "off" {
      self = .off
    } else if let severity = Diagnostic.Severity(rawValue: word) {
      self = .on(severity)
    } else {
      return nil
    }
  }
}

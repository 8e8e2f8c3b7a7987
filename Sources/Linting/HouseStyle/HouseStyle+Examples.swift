import SourceText

extension HouseStyle {
  /// What the house of the rules' examples prefers: it is HMIC, which its readers know.
  package static let ofExamples: HouseStyle = {
    let file = SourceFile(path: "templates/house-style.conf", text: "[preferred]\n")
    func term(_ preferred: String, _ variants: String...) -> Term {
      Term(preferred: preferred, variants: variants, location: file.location(0..<11))
    }
    var style = HouseStyle()
    style.knownAbbreviations = ["HMIC"]
    style.terms = [
      term("anti-social behaviour", "antisocial behaviour", "anti social behaviour"),
      term("call-handler", "call handler"),
      term("frontline", "front-line", "front line"),
      term("chief officers", "Chief Officers"),
      term("while", "whilst"),
    ]
    return style
  }()
}

/// What an assessment tells of a letter's frame, and a template prints in it.
enum FrameField: UInt32, CaseIterable {
  case addressee = 1
  case salutation
  case address
  case liaisonOfficer

  /// The field of a placeholder; nothing for any other text.
  init?(placeholder: String) {
    guard let field = Self.allCases.first(where: { $0.placeholder == placeholder }) else {
      return nil
    }
    self = field
  }

  /// A character that no letter has, which stands in a letter where the field would.
  var placeholder: String {
    // The private-use area has no other meaning.
    Unicode.Scalar(0xE000 + rawValue).map { String(Character($0)) } ?? ""
  }

  /// Whether it may have several lines; any other has one at most.
  var hasLines: Bool { self == .address }
}

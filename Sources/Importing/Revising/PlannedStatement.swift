import FindingsBank

/// A statement that a bullet is to have.
enum PlannedStatement {
  /// One that it has, by its place, left as it is.
  case kept(Int)
  /// A finding that it has, with its slots filled so.
  case refilled(Int, Finding, [ImportedFilling])
  /// Another in the place of one that it has.
  case replaced(Int, ImportedStatement)
  /// A new one.
  case new(ImportedStatement)

  /// The place of the statement that it is made from.
  var origin: Int? {
    switch self {
    case .kept(let index), .refilled(let index, _, _), .replaced(let index, _): index
    case .new: nil
    }
  }

  /// The statement that comes into the letter, if one does.
  var coming: ImportedStatement? {
    switch self {
    case .kept, .refilled: nil
    case .replaced(_, let statement), .new(let statement): statement
    }
  }

  /// The same with another statement coming in.
  func replacingComing(by statement: ImportedStatement) -> PlannedStatement {
    switch self {
    case .kept, .refilled: self
    case .replaced(let index, _): .replaced(index, statement)
    case .new: .new(statement)
    }
  }
}

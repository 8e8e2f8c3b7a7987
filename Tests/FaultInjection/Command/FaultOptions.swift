import Foundation

/// A command line of `faults`, understood.
struct FaultOptions {
  /// What is done to the program.
  let scenarios: [FaultScenario]
  /// How many rounds a scenario of many has.
  private(set) var rounds = 1_000
  /// The seed of the first round.
  private(set) var seed = UInt64.random(in: 0..<1_000_000)
  /// The path of the program.
  private(set) var program: String
  /// The folder whose letters are drafted.
  private(set) var repository = FileManager.default.currentDirectoryPath

  static let usage = """
    usage: faults SCENARIO [--rounds N] [--seed N] [--program PATH] [--folder DIR]

    \(FaultScenario.allCases.map { "  \($0.rawValue)" }.joined(separator: "\n"))
      kill                  the first three
      all                   every scenario

    --program names the program, by default the one built beside this; --folder the folder of the
    letters, by default the current one. Rounds are those of each kill scenario, by default 1000.

    """

  /// Reads a command line; `beside` is the folder that this program is in.
  init(_ arguments: [String], beside: String) throws(HarnessFailure) {
    program = "\(beside)/letterbank"
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { throw HarnessFailure("\(argument) needs a value") }
      switch argument {
      case "--rounds": rounds = try Self.number(argument, value)
      case "--seed": seed = try Self.number(argument, value)
      case "--program": program = URL(filePath: value).standardizedFileURL.path
      case "--folder": repository = URL(filePath: value).standardizedFileURL.path
      default: throw HarnessFailure("there is no \(argument)\n\n\(Self.usage)")
      }
    }
    let name = words.joined(separator: " ")
    scenarios = FaultScenario.allCases.filter {
      name == "all" || $0.rawValue == name || $0.rawValue.hasPrefix("\(name) ")
    }
    if scenarios.isEmpty { throw HarnessFailure(Self.usage) }
  }

  private static func number<Number: LosslessStringConvertible>(
    _ option: String, _ value: String
  ) throws(HarnessFailure) -> Number {
    guard let number = Number(value) else { throw HarnessFailure("\(option) needs a number") }
    return number
  }
}

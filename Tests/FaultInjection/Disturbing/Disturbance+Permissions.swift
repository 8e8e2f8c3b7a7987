#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disturbance {
  /// Permissions that are taken away, before and midway.
  ///
  /// - Parameter conditions: those under which permissions apply.
  package static func permissions(under conditions: Conditions) -> [Disturbance] {
    let files = [
      "out/kent.md", "out/.letterbank", "assessments/cleveland.conf", "samples/kent.md",
      "templates/letter.mustache",
    ]
    let folders = ["out", "assessments", "samples", "templates", "findings-bank"]
    let withdrawals =
      files.map { ($0, mode_t(0o000), mode_t(0o644)) }
      + files.map { ($0, 0o444, 0o644) }
      + folders.map { ($0, 0o000, 0o755) } + folders.map { ($0, 0o555, 0o755) }
      + [("", 0o555, 0o755), ("", 0o000, 0o755)]
    return withdrawals.flatMap { path, mode, usual in
      let withdrawal = Disturbance(
        title: "\(path.isEmpty ? "the folder" : path) with permissions \(String(mode, radix: 8))",
        conditions: conditions,
        before: { scratch in
          try OtherUser.own(scratch)
          chmod("\(scratch.path)/\(path)", mode)
        },
        after: { chmod("\($0.path)/\(path)", usual) })
      var midway = withdrawal.happeningMidway
      midway.before = { try OtherUser.own($0) }
      midway.midway = { chmod("\($0.path)/\(path)", mode) }
      return [withdrawal, midway]
    }
  }
}

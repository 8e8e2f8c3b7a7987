import Foundation

extension Disturbance {
  /// Locales, time zones and dates that are odd, none of which is a reason to do anything else.
  package static let clocks: [Disturbance] =
    [
      ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "C"], ["LC_ALL": "no such locale"],
      ["LANG": "ja_JP.SJIS"],
      ["TZ": "Pacific/Kiritimati"], ["TZ": "no such zone"], ["TZ": ""], ["TZ": ":/dev/zero"],
    ].map { variables in
      Disturbance(
        title: variables.map { "\($0)='\($1)'" }.joined(),
        conditions: Conditions(environment: variables), consequence: .right)
    }
    + [("1970", 0), ("2100", 4_102_444_800)].map { year, seconds in
      Disturbance(
        title: "files of \(year)",
        before: { scratch in
          let date = Date(timeIntervalSince1970: seconds)
          for path in scratch.snapshot.entries.keys {
            try FileManager.default.setAttributes(
              [.modificationDate: date], ofItemAtPath: "\(scratch.path)/\(path)")
          }
        }, consequence: .right)
    }
    + ["1970-01-02 00:00:00", "2100-01-01 00:00:00"].compactMap { date in
      Tool.path(of: "faketime").map { faketime in
        Disturbance(
          title: "the clock at \(date)", conditions: Conditions(wrapper: [faketime, date]),
          consequence: .right)
      }
    }
}

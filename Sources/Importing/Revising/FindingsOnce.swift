import FindingsBank
import KeyValue

/// Lets each finding stand once in a letter, as an assessment must: what a letter says again is
/// free text.
struct FindingsOnce {
  typealias Plan = (section: BankSection, bullets: [PlannedBullet])

  /// The plans of all sections with findings that stand elsewhere as free text where they are new.
  func applied(to plans: [Plan]) -> [Plan] {
    var taken = Set(plans.flatMap { $0.bullets.flatMap(\.stayingFindings) })
    return plans.map { section, bullets in
      let bullets = bullets.map { bullet in
        var bullet = bullet
        bullet.statements = bullet.statements.map { statements in
          statements.map { planned in
            guard case .finding(let finding, let fillings)? = planned.coming,
              !taken.insert(finding.id).inserted
            else { return planned }
            return planned.replacingComing(by: .freeText(finding.text(filledWith: fillings)))
          }
        }
        return bullet
      }
      return (section, bullets)
    }
  }
}

extension PlannedBullet {
  /// The findings that stay in it.
  fileprivate var stayingFindings: [FindingID] {
    guard let origin else { return [] }
    guard let statements else { return origin.statements.compactMap { $0.selection?.finding.id } }
    return statements.compactMap { planned in
      guard planned.coming == nil, let place = planned.origin else { return nil }
      return origin.statements[place].selection?.finding.id
    }
  }
}

extension Finding {
  /// The text with its slots filled, at their house wording where nothing else is said.
  fileprivate func text(filledWith fillings: [ImportedFilling]) -> String {
    ([phrasing] + items).map { phrasing in
      phrasing.text { name in
        fillings.first { $0.slot == name }?.text ?? slot(name)?.houseWording?.text
      }
    }.joined(separator: " ")
  }
}

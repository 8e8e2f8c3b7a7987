import FindingsBank

/// Finds a topic for each bullet of a section: an assessment has one bullet a topic.
struct TopicAssigner {
  /// The topics that the words of a bullet speak for.
  struct Wishes {
    /// Those of its findings, in their order.
    var ofFindings: [String] = []
    /// Those of findings that other words of it are near to.
    var ofLikeness: [String] = []

    /// The topics that it competes for.
    fileprivate var all: [String] { ofFindings.isEmpty ? ofLikeness : ofFindings }
  }

  private let wishes: [Wishes]
  /// The bullet that has each topic.
  private var owners: [String: Int] = [:]

  /// The topic of each bullet; nothing for one that the section has no topic left for.
  ///
  /// As many bullets as possible get a topic that they speak for, findings before likenesses. Takes
  /// time in proportion to the square of the number of bullets at worst.
  static func topics(for wishes: [Wishes], in section: BankSection) -> [String?] {
    var assigner = TopicAssigner(wishes: wishes)
    assigner.assign(wishes.indices.filter { !wishes[$0].ofFindings.isEmpty })
    assigner.assign(wishes.indices.filter { wishes[$0].ofFindings.isEmpty })
    var topics = [String?](repeating: nil, count: wishes.count)
    for (topic, bullet) in assigner.owners { topics[bullet] = topic }
    var free = section.topics.map(\.name).filter { assigner.owners[$0] == nil }[...]
    for index in topics.indices where topics[index] == nil { topics[index] = free.popFirst() }
    return topics
  }

  private init(wishes: [Wishes]) {
    self.wishes = wishes
  }

  private mutating func assign(_ bullets: [Int]) {
    for bullet in bullets {
      var tried: Set<String> = []
      _ = assign(bullet, &tried)
    }
  }

  /// Gives a bullet one of its topics, if need be by giving that one's owner another.
  private mutating func assign(_ bullet: Int, _ tried: inout Set<String>) -> Bool {
    for topic in wishes[bullet].all where tried.insert(topic).inserted {
      if let owner = owners[topic], !assign(owner, &tried) { continue }
      owners[topic] = bullet
      return true
    }
    return false
  }
}

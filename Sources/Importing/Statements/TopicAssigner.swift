import FindingsBank

/// Finds a topic for each bullet of a section: an assessment has one bullet a topic.
enum TopicAssigner {
  /// The topic of each bullet; nothing for one that the section has no topic left for.
  ///
  /// - Parameters:
  ///   - wishes: for each bullet the topics that its words speak for, the likeliest first.
  ///   - taken: the topics that other bullets have.
  static func topics(
    for wishes: [[String]], in section: BankSection, apartFrom taken: Set<String> = []
  ) -> [String?] {
    var taken = taken
    var topics = [String?](repeating: nil, count: wishes.count)
    // What one bullet wants first no other gets second.
    for rank in 0..<(wishes.map(\.count).max() ?? 0) {
      for (index, wish) in wishes.enumerated() where topics[index] == nil && rank < wish.count {
        if taken.insert(wish[rank]).inserted { topics[index] = wish[rank] }
      }
    }
    var free = section.topics.map(\.name).filter { !taken.contains($0) }[...]
    for index in topics.indices where topics[index] == nil { topics[index] = free.popFirst() }
    return topics
  }
}

import SourceText
import Testing

@Suite("Finding where the second part of a collection begins")
struct PartitionTests {
  @Test("it begins after every element of the first, wherever that is")
  func everyPlace() {
    for count in 0...9 {
      for place in 0...count {
        #expect((0..<count).partitioningIndex { $0 >= place } == place)
      }
    }
  }

  @Test("of equal elements it is the first")
  func equalElements() {
    let numbers = [1, 3, 3, 3, 5]
    #expect(numbers.partitioningIndex { $0 >= 3 } == 1)
    #expect(numbers.partitioningIndex { $0 > 3 } == 4)
  }

  @Test("a part of a collection is asked at its own indices, and not of each element")
  func slices() {
    let numbers = Array(0..<1_000)
    var asked = 0
    let index = numbers[100..<900].partitioningIndex { number in
      asked += 1
      return number >= 500
    }
    #expect(index == 500)
    #expect(asked <= 10)
  }
}

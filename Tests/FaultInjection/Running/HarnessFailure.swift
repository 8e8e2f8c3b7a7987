/// Why the harness itself could not do its work, in words; nothing is said by it of the program.
package struct HarnessFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

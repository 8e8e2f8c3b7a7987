import Foundation
import Mustache
import SourceText
import TemplateData

/// A letter's template, partial and data, and the text that they must give.
struct Workload {
  /// The two spellings of the template: values as they are, and values escaped.
  enum Variant: String, CaseIterable {
    case raw
    case escaped = "esc"
  }

  private let folder: URL
  /// What fills the template.
  let data: Value

  /// Reads the data of the workload in a folder.
  init(folder: URL) throws {
    self.folder = folder
    let file = SourceFile(path: "data.json", bytes: try Self.bytes(of: "data.json", in: folder))
    data = try TemplateData.read(file).sound()
  }

  /// The template in one spelling, and its partial.
  func sources(_ variant: Variant) throws -> [String: SourceFile] {
    var sources: [String: SourceFile] = [:]
    for (name, path) in [
      ("letter", "letter.\(variant.rawValue).mustache"), ("boilerplate", "boilerplate.mustache"),
    ] {
      sources[name] = SourceFile(path: path, bytes: try Self.bytes(of: path, in: folder))
    }
    return sources
  }

  /// What must come out, byte for byte.
  func expected(_ variant: Variant) throws -> [UInt8] {
    try Self.bytes(of: "expected.\(variant.rawValue).txt", in: folder)
  }

  private static func bytes(of name: String, in folder: URL) throws -> [UInt8] {
    let file = folder.appending(path: name)
    guard let data = try? Data(contentsOf: file) else {
      throw BenchmarkFailure("the workload's file \(file.path) cannot be read")
    }
    return Array(data)
  }
}

extension Diagnosed {
  /// The value, which a workload gives without any fault.
  func sound() throws(BenchmarkFailure) -> Value {
    guard diagnostics.isEmpty else {
      throw BenchmarkFailure(
        "the workload is faulty:\n\(DiagnosticRenderer().render(diagnostics))")
    }
    return value
  }
}

#if canImport(Glibc)
  import Glibc

  /// Counts what happens to the files in some folders, as it happens.
  package final class FolderWatch {
    /// Whether the system tells what happens to files.
    static let isPossible = true

    private let descriptor: Int32
    private var folders: [Int32: String] = [:]
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    /// Begins to watch folders, and those that are made in them.
    package init(_ paths: [String]) throws {
      descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
      guard descriptor >= 0 else { throw HarnessFailure("no folder can be watched") }
      for path in paths { watch(path) }
    }

    deinit { close(descriptor) }

    private func watch(_ path: String) {
      let events = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE
      let watch = inotify_add_watch(descriptor, path, UInt32(events) | UInt32(IN_ONLYDIR))
      if watch >= 0 { folders[watch] = path }
    }

    /// The names of what was made, written, renamed or removed since this was last asked.
    package func changes() -> [String] {
      var changes: [String] = []
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return changes }
        var offset = 0
        while offset < count {
          let (event, name) = buffer.withUnsafeBytes { bytes in
            let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let start = offset + MemoryLayout<inotify_event>.size
            let name = bytes[start..<start + Int(event.len)].prefix { $0 != 0 }
            return (event, String(decoding: name, as: UTF8.self))
          }
          offset += MemoryLayout<inotify_event>.size + Int(event.len)
          changes.append(name)
          if event.mask & UInt32(IN_ISDIR) != 0, let folder = folders[event.wd] {
            watch("\(folder)/\(name)")
          }
        }
      }
    }
  }
#else
  /// Counts what happens to files where the system tells; here it does not.
  package final class FolderWatch {
    static let isPossible = false

    package init(_ paths: [String]) throws {}

    package func changes() -> [String] { [] }
  }
#endif

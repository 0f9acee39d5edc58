import Dispatch
import Foundation
import Synchronization

/// A line on standard error for work that takes more than a second.
enum Progress {
  /// Does some work, and says what it is if that takes more than a second and a person watches.
  ///
  /// - Parameters:
  ///   - what: What the work is, such as `Measuring …`.
  ///   - work: The work.
  /// - Returns: What the work returns.
  static func saying<Result>(_ what: String, while work: () throws -> Result) rethrows -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try work() }
    let line = Line()
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { line.show(what) }
    defer { line.end() }
    return try work()
  }

  /// The line, which is shown at most once and never after the work has ended.
  private final class Line: Sendable {
    private enum State {
      case waiting
      case shown
      case ended
    }

    private let state = Mutex(State.waiting)

    func show(_ what: String) {
      state.withLock { state in
        guard state == .waiting else { return }
        FileHandle.standardError.write(Data(what.utf8))
        state = .shown
      }
    }

    func end() {
      state.withLock { state in
        // Back to the start of the line, and clear it.
        if state == .shown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        state = .ended
      }
    }
  }
}

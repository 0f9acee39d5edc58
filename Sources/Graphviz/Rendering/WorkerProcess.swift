#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A process that answers messages, which it reads from and writes to its standard input.
///
/// Foundation's `Process` starts threads and asks the system for every file that may be open; that
/// takes longer than drawing a picture does.
@safe
struct WorkerProcess: ~Copyable {
  private let id: pid_t
  private let channel: MessageChannel

  /// Starts a program, of which nothing is printed; `nil` if the system doesn't start it.
  init?(executable: String, arguments: [String], environment: [String: String]) {
    guard let (own, other) = MessageChannel.pair() else { return nil }
    defer { other.end() }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, other.descriptor, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    let words = CStrings([executable] + arguments)
    let variables = CStrings(environment.map { "\($0)=\($1)" })
    var id = pid_t()
    let status = unsafe posix_spawn(
      &id, executable, &actions, nil, words.pointers, variables.pointers)
    guard status == 0 else {
      own.end()
      return nil
    }
    self.id = id
    channel = own
  }

  deinit {
    channel.end()
    kill(id, SIGKILL)
    _ = Self.endingSignal(of: id)
  }

  /// Sends a message and waits for the answer.
  ///
  /// - Parameters:
  ///   - message: What is asked.
  ///   - seconds: How long the answer may take, by the clock.
  /// - Returns: The answer; `nil` if the process has ended before it.
  /// - Throws: That it takes too long.
  func answer(to message: [UInt8], within seconds: Int) throws(MessageChannel.Late) -> [UInt8]? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    guard try channel.deliver(message, before: deadline) else { return nil }
    return try channel.receive(before: deadline)
  }

  /// Waits for a process that no longer answers, and tells which signal ended it, if one did.
  consuming func endingSignal() -> Int32? {
    channel.end()
    let signal = Self.endingSignal(of: id)
    discard self
    return signal
  }

  private static func endingSignal(of id: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? nil : signal
  }
}

/// Strings as C takes them: an array of pointers that ends with none.
@safe
private struct CStrings: ~Copyable {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    unsafe pointers = .allocate(capacity: count + 1)
    for (place, string) in strings.enumerated() {
      unsafe (pointers + place).initialize(to: strdup(string))
    }
    unsafe (pointers + count).initialize(to: nil)
  }

  deinit {
    for place in 0..<count { unsafe free(pointers[place]) }
    unsafe pointers.deallocate()
  }
}

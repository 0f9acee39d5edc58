#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// One end of a socket over which two processes send each other messages.
struct MessageChannel {
  /// That the other process takes longer than it may.
  struct Late: Error {}

  /// What the system calls this end.
  let descriptor: Int32

  /// Makes two ends that belong together, which programs that are started don't inherit; `nil` if
  /// no more files may be open.
  static func pair() -> (MessageChannel, MessageChannel)? {
    var ends: [Int32] = [0, 0]
    guard unsafe socketpair(AF_UNIX, Self.stream, 0, &ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      #if canImport(Darwin)
        var isOn: Int32 = 1
        unsafe setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
      #endif
    }
    return (MessageChannel(descriptor: ends[0]), MessageChannel(descriptor: ends[1]))
  }

  /// Delivers a message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - deadline: When the other end must have taken it; never if `nil`.
  /// - Returns: Whether there is anybody at the other end.
  /// - Throws: That it takes too long.
  func deliver(
    _ message: [UInt8], before deadline: ContinuousClock.Instant? = nil
  ) throws(Late) -> Bool {
    let count = UInt64(message.count)
    let length = (0..<Self.lengthSize).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    var rest = (length + message)[...]
    while !rest.isEmpty {
      let sent = unsafe rest.withUnsafeBytes { bytes in
        unsafe send(descriptor, bytes.baseAddress, bytes.count, Self.sending)
      }
      if sent >= 0 {
        rest = rest.dropFirst(sent)
      } else if try !isWorthWaiting(for: POLLOUT, before: deadline) {
        return false
      }
    }
    return true
  }

  /// Receives a message.
  ///
  /// - Parameter deadline: When it must have come; never if `nil`.
  /// - Returns: The message; `nil` if there is nobody at the other end any more.
  /// - Throws: That it takes too long.
  func receive(before deadline: ContinuousClock.Instant? = nil) throws(Late) -> [UInt8]? {
    guard let length = try receive(Self.lengthSize, before: deadline) else { return nil }
    let count = length.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let size = Int(exactly: count) else { return nil }
    return try receive(size, before: deadline)
  }

  /// Gives this end back to the system.
  func end() { _ = close(descriptor) }

  /// How many bytes tell the length of a message.
  private static let lengthSize = 8

  private func receive(
    _ count: Int, before deadline: ContinuousClock.Instant?
  ) throws(Late) -> [UInt8]? {
    var received: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while received.count < count {
      let read = unsafe recv(
        descriptor, &part, min(part.count, count - received.count), Int32(MSG_DONTWAIT))
      if read == 0 { return nil }
      if read > 0 {
        received += part[..<read]
      } else if try !isWorthWaiting(for: POLLIN, before: deadline) {
        return nil
      }
    }
    return received
  }

  /// Waits until the socket is ready again; `false` where it will never be.
  private func isWorthWaiting(
    for event: Int32, before deadline: ContinuousClock.Instant?
  ) throws(Late) -> Bool {
    guard [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) else { return false }
    let left = deadline.map { $0 - .now }
    if let left, left <= .zero { throw Late() }
    let milliseconds = left.map { Int32(clamping: Int64($0 / .milliseconds(1)) + 1) } ?? -1
    var question = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = unsafe poll(&question, 1, milliseconds)
    return true
  }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
  #else
    private static let stream = SOCK_STREAM
  #endif

  /// Neither wait, nor be ended where nobody is at the other end.
  #if canImport(Darwin)
    private static let sending = Int32(MSG_DONTWAIT)
  #else
    private static let sending = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
  #endif
}

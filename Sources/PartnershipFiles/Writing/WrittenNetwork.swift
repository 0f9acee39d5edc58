public import GraphFiles

/// What comes of writing a network in another form than tables.
public struct WrittenNetwork: Sendable, Hashable {
  /// The file.
  public var bytes: [UInt8]
  /// What the form can't carry, and what it requires that the network doesn't know.
  public var losses: [Loss]

  /// Makes a result.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - losses: What the form can't carry.
  public init(_ bytes: [UInt8], losses: [Loss]) {
    self.bytes = bytes
    self.losses = losses
  }
}

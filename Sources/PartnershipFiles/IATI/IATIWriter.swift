public import Partnerships

/// Writes a network as IATI activities of version 2.03
/// ([the standard](https://iatistandard.org/en/iati-standard/203/activity-standard/)).
///
/// Actors that take part in activities become their organisations, with the roles and codes that
/// ``IATIReader`` reads; ties of kind `funds` that name their activity become transactions. What the
/// standard requires and the network doesn't know is left out and told of. People are never written.
public enum IATIWriter {
  /// Writes a network.
  ///
  /// - Parameter network: The network.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* records.
  public static func write(_ network: Network) -> WrittenNetwork {
    var output = IATIOutput(network)
    output.writeActivities()
    output.addLostTables()
    return output.result
  }
}

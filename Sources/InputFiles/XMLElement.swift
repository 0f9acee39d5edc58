/// The start of an element in an XML file.
public struct XMLElement: Sendable, Hashable {
  /// An attribute of an element.
  public struct Attribute: Sendable, Hashable {
    /// The name as it is written, with its prefix.
    public var name: String
    /// The value.
    public var value: String

    /// Makes an attribute.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name without its prefix: `node`.
  public var name: String
  /// The attributes in the order of the file.
  public var attributes: [Attribute]

  /// Makes the start of an element.
  ///
  /// - Parameters:
  ///   - name: The name without its prefix.
  ///   - attributes: The attributes.
  public init(name: String, attributes: [Attribute]) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of the attribute of that name, as it is written; `nil` if there is none.
  ///
  /// - Parameter name: The name with its prefix.
  public subscript(_ name: String) -> String? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }
}

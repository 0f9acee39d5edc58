import Assessment
import Testing

/// The validator of the other tests, by what the language of schemas says.
@Suite struct JSONSchemaTests {
  @Test(arguments: [
    (#"{"type": "integer"}"#, "3", true), (#"{"type": "integer"}"#, "3.5", false),
    (#"{"type": "number"}"#, "3.5", true), (#"{"type": "number"}"#, #""3""#, false),
    (#"{"type": "boolean"}"#, "true", true), (#"{"type": "boolean"}"#, "1", false),
    (#"{"type": "null"}"#, "null", true), (#"{"type": "string"}"#, "null", false),
    (#"{"minimum": 0, "maximum": 1}"#, "1", true), (#"{"minimum": 0}"#, "-0.1", false),
    (#"{"maximum": 1}"#, "1.1", false),
    (#"{"const": "a/1"}"#, #""a/1""#, true), (#"{"const": "a/1"}"#, #""a/2""#, false),
    (#"{"anyOf": [{"type": "null"}, {"type": "number"}]}"#, "null", true),
    (#"{"anyOf": [{"type": "null"}, {"type": "number"}]}"#, "[]", false),
    (#"{"oneOf": [{"const": "a"}, {"const": "b"}]}"#, #""b""#, true),
    (#"{"oneOf": [{"const": "a"}, {"const": "b"}]}"#, #""c""#, false),
    (#"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#, "1", false),
    (#"{"type": "array", "items": {"type": "string"}}"#, #"["a", "b"]"#, true),
    (#"{"type": "array", "items": {"type": "string"}}"#, #"["a", 1]"#, false),
    (#"{"properties": {"a": {"type": "null"}}, "required": ["a"]}"#, #"{"a": null}"#, true),
    (#"{"properties": {"a": {"type": "null"}}, "required": ["a"]}"#, "{}", false),
    (#"{"properties": {"a": {"type": "null"}}}"#, #"{"a": 1}"#, false),
    (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1}"#, true),
    (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"b": 1}"#, false),
    (#"{"additionalProperties": {"type": "number"}}"#, #"{"b": 1}"#, true),
    (#"{"additionalProperties": {"type": "number"}}"#, #"{"b": "1"}"#, false),
    (##"{"$ref": "#/$defs/A", "$defs": {"A": {"type": "null"}}}"##, "null", true),
    (##"{"$ref": "#/$defs/A", "$defs": {"A": {"type": "null"}}}"##, "1", false),
    (##"{"$ref": "#/$defs/B", "$defs": {"A": {"type": "null"}}}"##, "null", false),
    (#"{"pattern": "a"}"#, #""a""#, false),
  ])
  func tellsWhatASchemaAllows(schema: String, value: String, isAllowed: Bool) throws {
    let schema = JSONSchema(try JSONValue(parsing: schema))
    #expect(schema.problems(of: try JSONValue(parsing: value)).isEmpty == isAllowed)
  }
}

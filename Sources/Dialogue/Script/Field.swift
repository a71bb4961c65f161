/// What a data file says at one place: words, a list or a map, with the place it stands at.
///
/// Everything that is read from a file, scripts, word lists, messages and help lines, goes through
/// this neutral form, so that only one file of the project knows about YAML.
public struct Field: Hashable, Sendable {
  /// The three forms.
  public enum Content: Hashable, Sendable {
    /// Words, always as typed: `no`, `on` and `3.10` are text.
    case text(String)
    /// Several fields in order.
    case list([Field])
    /// Named fields in order.
    case map([Entry])
  }

  /// A named field of a map.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let key: String
    /// Where the name stands.
    public let place: Place
    /// What it names.
    public let value: Field

    /// Makes an entry.
    public init(key: String, place: Place, value: Field) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// What it says.
  public let content: Content
  /// Where it begins.
  public let place: Place

  /// Makes a field.
  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The words, if it is text.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The elements, if it is a list.
  public var list: [Field]? {
    if case .list(let fields) = content { fields } else { nil }
  }

  /// The elements of a list, or the field itself as the only element.
  public var elements: [Field] {
    list ?? [self]
  }

  /// The named fields, if it is a map.
  public var entries: [Entry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// The field of a map with this name.
  public subscript(key: String) -> Field? {
    entries?.first { $0.key == key }?.value
  }

  /// What kind of thing it is, in a writer's words.
  public var kindName: String {
    switch content {
    case .text: "text"
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// A number for the content, the same in every process; places do not count.
  func fingerprint(_ start: UInt64 = 0) -> UInt64 {
    switch content {
    case .text(let text): StableHash.of(start, 1, StableHash.of(text))
    case .list(let fields): fields.reduce(StableHash.of(start, 2)) { $1.fingerprint($0) }
    case .map(let entries):
      entries.reduce(StableHash.of(start, 3)) {
        $1.value.fingerprint(StableHash.of($0, StableHash.of($1.key)))
      }
    }
  }
}

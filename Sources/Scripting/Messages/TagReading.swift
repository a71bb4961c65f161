import Dialogue
import Drafting

/// Reads the tags of a fragment or a plan into a condition.
struct TagReading {
  private(set) var condition = Condition()
  private(set) var after: Move?
  private(set) var notAfter: Move?
  private(set) var weight = 2
  /// Tags that mean nothing.
  private(set) var unknown: [String] = []

  init(_ tags: String) {
    for tag in tags.split(separator: " ") { read(String(tag)) }
  }

  private mutating func read(_ tag: String) {
    let pair = tag.split(separator: "=", maxSplits: 1).map(String.init)
    guard pair.count == 2 else { return flag(tag) }
    let values = pair[1].split(separator: ",").map(String.init)
    switch pair[0] {
    case "tone": condition.tones = known(values, tag) { Tone(rawValue: $0) }
    case "medium": condition.media = media(values, tag)
    case "length": condition.lengths = known(values, tag) { Length(rawValue: $0) }
    case "close": condition.closeness = known(values, tag) { Closeness(rawValue: $0) }
    case "gap": condition.gaps = known(values, tag) { Gap(rawValue: $0) }
    case "mood": condition.moods = known(values, tag) { Mood(rawValue: $0) }
    case "for": condition.kinds = known(values, tag) { MessageKind(named: $0) }
    case "not": condition.otherKinds = known(values, tag) { MessageKind(named: $0) }
    case "topic": condition.topics = Set(values)
    case "no-topic": condition.otherTopics = Set(values)
    case "with": condition.with = known(values, tag) { DetailKey(named: $0) }
    case "without": condition.without = known(values, tag) { DetailKey(named: $0) }
    case "asserts": condition.assertions = Set(values)
    case "speech":
      condition.speech = Speech(rawValue: pair[1])
      if condition.speech == nil { unknown.append(tag) }
    case "after": after = Move(rawValue: pair[1])
    case "not-after": notAfter = Move(rawValue: pair[1])
    case "w": weight = Int(pair[1]) ?? 2
    default: unknown.append(tag)
    }
  }

  private mutating func flag(_ tag: String) {
    switch tag {
    case "noname": condition.isForNoName = true
    case "one": condition.isForOne = true
    case "group": condition.isForGroups = true
    case "signed": condition.isSigned = true
    case "untitled": condition.isUntitled = true
    default: unknown.append(tag)
    }
  }

  private mutating func media(_ values: [String], _ tag: String) -> Set<Medium> {
    let groups: [String: Set<Medium>] = [
      "written": [.sms, .chat, .email, .letter], "spoken": [.phone, .inPerson],
      "phone": [.phone],
    ]
    return values.reduce(into: []) { media, value in
      if let group = groups[value] {
        media.formUnion(group)
      } else if let medium = Medium(rawValue: value) {
        media.insert(medium)
      } else {
        unknown.append(tag)
      }
    }
  }

  private mutating func known<Value: Hashable>(
    _ values: [String], _ tag: String, _ read: (String) -> Value?
  ) -> Set<Value> {
    let found = values.compactMap(read)
    if found.count < values.count { unknown.append(tag) }
    return Set(found)
  }
}

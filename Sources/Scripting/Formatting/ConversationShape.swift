import Dialogue

/// What stands where in a conversation, as far as its layout goes.
enum ConversationShape {
  case file, states, state, wording, way, choice, other

  /// The keys in the order they are written in; empty where their order belongs to the writer.
  var keys: [String] {
    switch self {
    case .file:
      [
        "format", "id", "language", "title", "start", "menu", "untranslated", "renamed", "include",
        "entries", "carries", "leaves-out", "visited", "slots", "always", "states",
      ]
    case .state:
      ["seeds", "reflects", "do", "say", "help-lines", "visit"] + Prompts.all.map { $0.key }
        + ["offer", "nobody", "or", "retry", "next", "skip", "why", "end"]
    case .wording: ["if", "seeds", "reflects", "say"]
    case .way: ["if", "to"]
    case .choice: ["say", "id", "also", "examples", "quiet", "to", "if", "do"]
    case .states, .other: []
    }
  }

  /// The shape of what a key names. The items of a list have the shape of the list.
  func inside(_ key: String) -> ConversationShape {
    switch (self, key) {
    case (.file, "states"): .states
    case (.states, _): .state
    case (.state, "say"): .wording
    case (.state, "next"): .way
    case (.state, "choose"), (.state, "or"): .choice
    default: .other
    }
  }

  /// The shape of a file with these keys at its top.
  static func ofFile(keys: [String]) -> ConversationShape {
    keys.contains("states") && keys.contains("start") ? .file : .other
  }

  /// Keys in their order; one that is not known stays behind the one before it.
  func ordered<Entry>(_ entries: [Entry], by key: (Entry) -> String) -> [Entry] {
    var rank = -1
    let ranked = entries.map { entry in
      rank = keys.firstIndex(of: key(entry)) ?? rank
      return (rank, entry)
    }
    return ranked.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}

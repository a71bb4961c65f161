import Dialogue

/// Where the lines of `voice.yaml` stand.
struct VoicePlaces {
  private var places: [Voice.Key: [Place]] = [:]

  init(_ source: SourceFile) {
    var mistakes: [Diagnostic] = []
    for entry in YAML.field(source.text, file: source.path, into: &mistakes)?.entries ?? [] {
      guard let key = Voice.Key(rawValue: entry.key) else { continue }
      places[key] = entry.value.elements.map(\.place)
    }
  }

  func place(of key: Voice.Key, _ index: Int) -> Place? {
    places[key].flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }
}

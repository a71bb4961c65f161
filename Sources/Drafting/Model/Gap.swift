/// How long ago the last contact was, as far as it matters for the words.
public enum Gap: String, CaseIterable, Hashable, Sendable, Codable {
  case none, days, weeks, months, years

  /// Reads "three years", "about six years", "since spring", "yesterday".
  init(_ text: String?) {
    let words = (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    func has(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    if words.isEmpty || words.contains("never") {
      self = .none
    } else if has(["year", "decade", "ages", "forever", "school", "university", "college"])
      || words.contains(where: { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) })
    {
      self = .years
    } else if has(["month", "summer", "winter", "spring", "autumn", "fall", "long", "while"]) {
      self = .months
    } else if has(["week", "fortnight"]) {
      self = .weeks
    } else {
      self = .days
    }
  }

  /// Whether the words are a stretch of time, as in "it's been …".
  static func isStretch(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    let units = [
      "year", "years", "month", "months", "week", "weeks", "decade", "decades", "while", "time",
      "ages", "fortnight", "long",
    ]
    guard let last = words.last, units.contains(last) else { return false }
    return words.count <= 6 && !["since", "last", "in", "for", "this"].contains(words[0])
  }
}

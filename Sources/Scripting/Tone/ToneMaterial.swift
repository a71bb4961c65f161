import Dialogue

/// Everything that is judged: lines, sessions, scripts, and the words to look for.
struct ToneMaterial {
  /// Every expansion of everything a person may read.
  var lines: [ToneLine] = []
  /// Conversations of random people.
  var sessions: [ToneSession] = []
  /// The scripts.
  var scripts: [Script] = []
  /// The word lists of the language.
  let words: ToneWords

  /// The lines Kith says; labels are not among them.
  var said: [ToneLine] {
    lines.filter { $0.role != .label }
  }

  /// The turns of all sessions.
  var turns: [ToneSession.Turn] {
    sessions.flatMap(\.turns)
  }

  /// A place to tell what is wrong with the whole.
  var top: Place {
    (scripts.first(where: \.isPlayed) ?? scripts.first).map { $0.states[$0.start].place } ?? lines
      .first?.place ?? Place(file: "", line: 1, column: 1)
  }
}

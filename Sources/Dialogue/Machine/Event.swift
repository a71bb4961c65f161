public import Drafting
public import Understanding

/// What happened in a conversation, as it was understood: the only thing it remembers.
///
/// Events hold what was understood and not only what was typed, so that a kept conversation does not
/// change when a word list does. Nothing typed in the safety path is in them.
public enum Event: Hashable, Sendable, Codable {
  /// It began, with this seed, on this day.
  case started(seed: UInt64, clock: Clock)
  /// A question was answered.
  case answered(Answer, words: String)
  /// Words were not understood.
  case missed(words: String)
  /// Something was asked back.
  case askedBack(Pending, words: String)
  /// What was offered was not it.
  case declined
  /// The message was changed.
  case revised(Drafting.Operation)
  /// Someone asked why a line of the message is there, or all of them.
  case wondered(line: Int?)
  /// Words that a script hears everywhere; the interrupt's index.
  case interrupted(Int)
  /// A command.
  case commanded(Command)
  /// A command that does not exist.
  case unknownCommand(String)
  /// Help lines were asked for, for a country if one was named.
  case askedForHelp(country: String?)
  /// The safety screen heard something. The words are not here, on purpose.
  case concernRaised(Screening)
  /// A kept conversation was gone on with, at a question.
  case resumed(Bookmark)
  /// The person left.
  case stopped
}

/// A day and a time on the person's own clock.
public struct Clock: Hashable, Sendable, Codable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to 31.
  public let day: Int
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Makes a moment.
  public init(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// Reads the form `2026-11-21T20:15`; nil when the text has another form.
  public init?(_ text: String) {
    let parts = text.split { !$0.isNumber }.map { Int($0) }
    guard parts.count >= 5, let year = parts[0], let month = parts[1], let day = parts[2],
      let hour = parts[3], let minute = parts[4], (1...12).contains(month), (1...31).contains(day),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(year: year, month: month, day: day, hour: hour, minute: minute)
  }

  /// The form `2026-11-21T20:15`.
  public var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute))"
  }
}

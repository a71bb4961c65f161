import Dialogue
import Foundation

extension Clock {
  /// This moment on the person's own clock.
  static func now() -> Clock {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Clock(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }
}

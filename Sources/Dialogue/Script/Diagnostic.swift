/// A mistake in a data file: which one, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Comparable {
    /// Worth a look; the file can be used.
    case warning
    /// The file can not be used.
    case error

    /// Orders warnings before errors.
    public static func < (one: Severity, other: Severity) -> Bool {
      one == .warning && other == .error
    }
  }

  /// The stable code, such as `R101`; `kith check --explain` tells more.
  public let code: String
  /// How bad it is.
  public let severity: Severity
  /// What is wrong, in one line without a full stop.
  public let message: String
  /// Where it is.
  public let place: Place
  /// What to do, in one line.
  public let help: String?
  /// What a person would type to meet the mistake, one answer an element; nil when it is no matter of a path.
  public let witness: [String]?
  /// What holds after the witness, as an assertion of a transcript, such as `at name-it`.
  public let shows: String?

  /// Makes a diagnostic.
  public init(
    _ code: String, _ message: String, at place: Place, severity: Severity = .error,
    help: String? = nil, witness: [String]? = nil, shows: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.help = help
    self.witness = witness
    self.shows = shows
  }
}

public import Dialogue

/// A form in which a script can be drawn.
///
/// A form is one file of this folder and one line in ``GraphFormats/all``. It is a pure function: the
/// same script gives the same bytes.
public protocol GraphFormat: Sendable {
  /// What it is called on the command line.
  static var name: String { get }
  /// The script in this form.
  static func text(of script: Script) -> String
}

/// The forms.
public enum GraphFormats {
  /// Every form; the first is the usual one.
  public static let all: [any GraphFormat.Type] = [Mermaid.self, Dot.self, SCXML.self]

  /// The form with a name.
  public static func named(_ name: String) -> (any GraphFormat.Type)? {
    all.first { $0.name == name }
  }
}

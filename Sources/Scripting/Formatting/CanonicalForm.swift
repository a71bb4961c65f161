public import Dialogue

/// The one form of a data file: what it says and remarks, laid out in one way.
///
/// Two spaces a level, one blank line at most, words plain where that is safe, keys of a conversation
/// in the order of its documentation. What a file says never changes: the result is read again, and
/// refused when it says anything else or when a remark was lost.
public enum CanonicalForm {
  /// Why a file stays as it is.
  public enum Refusal: Error, Sendable {
    /// It can not be read.
    case unreadable([Diagnostic])
    /// It uses something this form has no place for.
    case unsupported(String, Place)
    /// The result would say something else than the file.
    case changed
  }

  /// The canonical form of a file.
  ///
  /// - Throws: ``Refusal`` when there is none.
  public static func of(_ source: SourceFile) throws(Refusal) -> String {
    let before = try document(source)
    let text = Layout.text(of: Tidying.tidied(before))
    let after: Document
    do throws(Refusal) {
      after = try document(SourceFile(path: source.path, text: text))
    } catch {
      throw .changed
    }
    guard SameMeaning.holds(try field(source), try field(text, source.path)),
      before.remarks.sorted() == after.remarks.sorted()
    else { throw .changed }
    return text
  }

  /// The texts of all remarks in a file, in no order that matters.
  ///
  /// - Throws: ``Refusal`` when the file can not be read.
  public static func remarks(in source: SourceFile) throws(Refusal) -> [String] {
    try document(source).remarks
  }

  private static func document(_ source: SourceFile) throws(Refusal) -> Document {
    let text = SourceText(source.text)
    _ = try field(source)
    let root = try field(text.text, source.path)
    var follower = Follower(text, file: source.path)
    return try follower.document(root)
  }

  private static func field(_ source: SourceFile) throws(Refusal) -> Field {
    try field(source.text, source.path)
  }

  private static func field(_ text: String, _ path: String) throws(Refusal) -> Field {
    var diagnostics: [Diagnostic] = []
    guard let field = YAML.field(text, file: path, into: &diagnostics) else {
      throw .unreadable(diagnostics)
    }
    return field
  }
}

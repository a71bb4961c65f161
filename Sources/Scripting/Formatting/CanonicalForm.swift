public import Dialogue

/// The one form of a data file: what it says and remarks, laid out in one way.
///
/// Two spaces a level, one blank line at most, words plain where that is safe, keys of a conversation
/// in the order of its documentation. What a file says never changes: the result is read again, and
/// refused when it says anything else or when a remark was lost. Lines end with `\n` alone.
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
    let before = try read(source)
    let text = Layout.text(of: Tidying.tidied(before.document))
    do throws(Refusal) {
      let after = try read(SourceFile(path: source.path, text: text))
      guard SameMeaning.holds(before.field, after.field),
        before.document.remarks.sorted() == after.document.remarks.sorted()
      else { throw .changed }
    } catch {
      throw .changed
    }
    return text
  }

  /// Reads a file twice: what it says, and where it says it.
  private static func read(
    _ source: SourceFile
  ) throws(Refusal) -> (field: Field, document: Document) {
    let field = try field(source.text, source.path)
    let text = SourceText(source.text)
    var follower = Follower(text, file: source.path)
    return (field, try follower.document(field))
  }

  private static func field(_ text: String, _ path: String) throws(Refusal) -> Field {
    var diagnostics: [Diagnostic] = []
    let field = YAML.field(text, file: path, into: &diagnostics)
    guard let field else { throw .unreadable(diagnostics) }
    return field
  }
}

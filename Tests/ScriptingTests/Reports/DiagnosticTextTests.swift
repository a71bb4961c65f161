import Dialogue
import Scripting
import Testing

@Suite struct DiagnosticTextTests {
  @Test func showsTheLineAndACaret() {
    let source = "start: a\nstates:\n  a:\n    next: godbye\n"
    let place = Place(file: "x.yaml", line: 4, column: 11)
    let diagnostic = Diagnostic(
      "R101", "there is no state `godbye`", at: place, help: "Did you mean `goodbye`?")
    #expect(
      DiagnosticText.text(of: diagnostic, in: source) == """
        x.yaml:4:11: error: there is no state `godbye` [R101]
         4 |     next: godbye
           |           ^
           = Did you mean `goodbye`?
        """)
  }

  @Test func survivesAPlaceOutsideTheFile() {
    let diagnostic = Diagnostic("R101", "x", at: Place(file: "x.yaml", line: 99, column: 99))
    #expect(DiagnosticText.text(of: diagnostic, in: "a") == "x.yaml:99:99: error: x [R101]")
  }
}

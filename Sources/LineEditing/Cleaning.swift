/// Text without what could drive a terminal: control characters, escape sequences, direction marks.
///
/// Line ends of any kind become one newline; a tab becomes a blank.
public func cleaned(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar.value {
    case 0x0D: scalars.append("\n")
    case 0x0A: if previous?.value != 0x0D { scalars.append("\n") }
    case 0x09: scalars.append(" ")
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: continue
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

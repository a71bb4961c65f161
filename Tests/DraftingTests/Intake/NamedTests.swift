import Testing

@testable import Drafting

struct NamedTests {
  @Test(arguments: [
    ("They are putting Biscuit to sleep tomorrow", "Biscuit"),
    ("my mum fell in the kitchen", "your mum"),
    ("My dog had to be put down this morning.", "your dog"), ("we broke up last night", nil),
    ("Ana and my brother fell out", nil), ("I went to the service in Leeds", nil),
    ("my husband has been diagnosed with Parkinson's", "your husband"),
  ])
  func namesTheOneItIsAbout(words: String, name: String?) {
    #expect(Named.one(in: words) == name)
  }

  @Test(arguments: [("Biscuit", "poor Biscuit"), ("your dog", "your poor dog")])
  func pityStandsWhereItIsSaid(name: String, pitied: String) {
    #expect(Named.pitied(name) == pitied)
  }
}

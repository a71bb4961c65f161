/// R04: no guilt, no score.
enum NoGuilt: Rule {
  static let id = "R04"
  static let reason = "This keeps a score. A reader hears blame and answers later, or not at all."
  static let suggestion = "Say your side: \"I've missed talking with you.\""

  private static let phrases = Phrases(
    """
    you never ~ call*|write|wrote|reply|replied|answer*|text*|ring|rang|ask*|visit*|come|came|have|had|make|made|want*|care*|listen*|invite*|say|said|told|tell|check*|bother*|remember*|think|thank*|think
    you always ~ forget|ignore|cancel|leave|disappear|choose|put|say|find|have
    haven't|havent|hadn't heard ~ from you, have not heard ~ from you, never hear* ~ from you
    haven't|havent heard a word, heard nothing from you, not a word from you, no word from you
    you must be ~ busy, you must have forgotten, you must have ~ better, you're|youre|are too busy
    you're|youre|are ~ too busy for, so busy for, too busy for ~ me|us|old, you seem too busy
    i guess|suppose|assume|imagine you, i guess|suppose|assume that you, guess you|you're|you've
    after all i|i've|i'd|we|we've, after everything i|i've|we|we've, everything i|i've did|done for you
    you forgot|forget ~ me|us|my|about, you've forgotten, you have forgotten, you've ~ ignored|ignoring|ghosted|dropped|abandoned|avoided|avoiding
    you ignored|ignore|ghosted|abandoned|dropped|avoided|neglected ~ me|us|my
    you're|youre ~ ignoring|avoiding|ghosting ~ me|us|my, you are ~ ignoring|avoiding|ghosting ~ me|us|my, been ignoring|avoiding|ghosting me|us|my, left me hanging, left me on read, on read
    still waiting, i'm|im|been waiting ~ for ~ you|your|answer|reply|word, still no answer|reply|word, kept me waiting
    the only one who, i'm the one who always, i'm always the one, always me who|that, always the one who, why is it always me, always have to be me, the one who ~ has to
    if you really ~ cared|care|loved|love|wanted|valued|were, if you cared|loved me, if i mattered
    you owe me, you don't|dont|didn't|never ~ care, you couldn't|can't be bothered, too lazy to
    you clearly|obviously|apparently, some friend you, a real friend would, real friends ~ would|don't, what kind of friend, friends don't
    why haven't|havent|don't|dont|won't|didn't|never you ~ answer*|reply|replied|call*|write|written|text*|ring|rung, why did you ~ stop|disappear|go|ignore|leave
    how could you, it's|its your fault, because of you i, you let me down, you've let me down, you hurt me, you made me feel ~ bad|awful|guilty|small|worthless|stupid|alone
    i thought we were ~ friends|close, i thought you ~ cared|were, thought i mattered, i thought i meant
    second|third|fourth|fifth|sixth ~ message|time i've|time i|text, how many times ~ do|have|must, as i said before, i've ~ written|called|texted|tried ~ times
    would it kill you, least you could do, you could at least, you might at least, the least you
    nobody|no one ~ ever ~ calls|writes|asks|thinks, forgotten about me, forgotten all about, you've changed, you left me, not even a ~ message|word|text|call|reply, didn't even ~ call|write|answer|reply|text|ask|say|bother, never even ~ call*|answer*|reply|replied|say|said|ask*
    """)
  private static let kind = Phrases(
    """
    you never made|make|said|say ~ me ~ feel|small|judge*|ask*|a|anything, you never asked ~ for|anything|why
    you never say no, you never complained, you always ~ made|make|find|have|say ~ time|me|room|laugh|right|kind
    """)

  static func check(_ message: Message, _ report: inout Report) {
    let gentle = [.thanks, .condolence, .birthday].contains(message.context.kind)
    let fine = gentle ? message.places(of: kind) : []
    for range in message.places(of: phrases)
    where !fine.contains(where: { $0.overlaps(range) }) {
      report.add(.block, at: range)
    }
  }
}

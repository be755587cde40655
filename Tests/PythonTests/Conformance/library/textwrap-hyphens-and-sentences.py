# textwrap breaks at hyphens between words and beside dashes, and ends sentences with two blanks.
import textwrap

for text in (
    "this-is-a-useful-feature-for-reformatting posts from tim-peters'ly",
    "You can also do--this or even---this.", "what-d'you-call-it.", "12-05-2024 and a-b-cd, x-y",
    "--long-option and -v, or e-mail-addresses", "Em-dashes should be written -- thus.",
):
    for width in (5, 15, 30):
        print(width, textwrap.wrap(text, width), textwrap.wrap(text, width, break_on_hyphens=False))
sentences = 'He said "yes!" Then left. Mr. Smith? A.B. came.  Two blanks'
print(textwrap.fill(sentences, 30, fix_sentence_endings=True))
print(textwrap.TextWrapper(fix_sentence_endings=True).wrap("A short line. Note the single space."))

using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Tests.Names;

/// <summary>Sentences with given tags, as <c>"the/DET United/PROPN/O States/PROPN/I-LOC"</c>.</summary>
internal static class TaggedSentence
{
    public static Sentence Of(string words)
    {
        var parts = words.Split(' ').Select(word => word.Split('/')).ToList();
        var tokens = new List<Token>();
        var start = 0;
        foreach (var part in parts)
        {
            var span = new TextSpan(start, start + part[0].Length);
            tokens.Add(new Token
            {
                Index = tokens.Count,
                Form = part[0],
                Span = span,
                Lemma = part[0],
                Upos = part[1],
                Xpos = "_",
                Head = tokens.Count == 0 ? Token.Root : 0,
                Deprel = tokens.Count == 0 ? "root" : "dep",
                Name = part.Length > 2 ? part[2] : "O",
            });
            start = span.End + 1;
        }

        return new Sentence(0, new TextSpan(0, start - 1), tokens);
    }

    public static IEnumerable<string> Show(Sentence sentence, IEnumerable<TaggedName> names) =>
        names.Select(name => $"{string.Join(' ', sentence.Tokens.Skip(name.Tokens.Start).Take(name.Tokens.Length).Select(token => token.Form))} {name.Tag}");
}

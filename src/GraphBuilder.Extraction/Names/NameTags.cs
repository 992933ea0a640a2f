using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Names;

/// <summary>Names as the tags of tokens: IOB2, as in <c>B-PER I-PER O</c>.</summary>
public static class NameTags
{
    /// <summary>The names that a sentence's tags hold; a tag that continues nothing begins a name.</summary>
    public static IEnumerable<TaggedName> Read(Sentence sentence)
    {
        for (var start = 0; start < sentence.Tokens.Count;)
        {
            var end = start + 1;
            if (sentence.Tokens[start].Name is ['B' or 'I', '-', .. var type])
            {
                while (end < sentence.Tokens.Count && sentence.Tokens[end].Name == "I-" + type)
                {
                    end++;
                }

                yield return new(sentence.Index, new(start, end), type);
            }

            start = end;
        }
    }

    /// <summary>The sentence with these names, which do not overlap, in place of those that it had.</summary>
    public static Sentence Write(Sentence sentence, IEnumerable<TaggedName> names)
    {
        var tags = new string[sentence.Tokens.Count];
        Array.Fill(tags, "O");
        foreach (var name in names)
        {
            for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
            {
                tags[i] = (i == name.Tokens.Start ? "B-" : "I-") + name.Tag;
            }
        }

        return new Sentence(sentence.Index, sentence.Span, [.. sentence.Tokens.Select(token => token.Name == tags[token.Index] ? token : token with { Name = tags[token.Index] })]);
    }
}

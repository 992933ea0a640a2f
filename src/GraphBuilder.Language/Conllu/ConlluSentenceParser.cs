using System.Globalization;

namespace GraphBuilder.Language.Conllu;

/// <summary>The rows of a sentence to its words and surface tokens.</summary>
internal static class ConlluSentenceParser
{
    public static ConlluSentence Parse(Dictionary<string, string> comments, List<ConlluRow> rows, string source)
    {
        var words = new List<ConlluWord>(rows.Count);
        var surfaces = new List<ConlluSurface>(rows.Count);
        var rangeEnd = 0;
        foreach (var row in rows)
        {
            if (row.Id.Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(row.Form))
            {
                throw new ConlluException(source, row.Line, "FORM is empty");
            }

            var spaceAfter = row.Misc("SpaceAfter") != "No";
            if (row.Id.Split('-') is [var first, var last])
            {
                var start = Number(first, "ID", row, source);
                rangeEnd = Number(last, "ID", row, source);
                if (start != words.Count + 1 || rangeEnd < start)
                {
                    throw new ConlluException(source, row.Line, $"the range {row.Id} does not begin at the next word, {words.Count + 1}");
                }

                surfaces.Add(new ConlluSurface(row.Form, rangeEnd - start + 1, spaceAfter));
                continue;
            }

            if (Number(row.Id, "ID", row, source) != words.Count + 1)
            {
                throw new ConlluException(source, row.Line, $"word {row.Id} where word {words.Count + 1} should stand");
            }

            words.Add(Word(row, source));
            if (words.Count > rangeEnd)
            {
                surfaces.Add(new ConlluSurface(row.Form, 1, spaceAfter));
            }
        }

        Check(words, rangeEnd, rows, source);
        return new ConlluSentence(
            words[0].Line, comments.GetValueOrDefault("sent_id"), comments.ContainsKey("newpar") || comments.ContainsKey("newpar id"), words, surfaces);
    }

    private static ConlluWord Word(ConlluRow row, string source) => new()
    {
        Line = row.Line,
        Form = row.Form,
        Lemma = row.Lemma,
        Upos = row.Upos,
        Xpos = row.Xpos,
        Head = row.Head is { } head ? Number(head, "HEAD", row, source) : null,
        Deprel = row.Deprel,
        Name = row.Misc("NER"),
    };

    private static void Check(List<ConlluWord> words, int rangeEnd, List<ConlluRow> rows, string source)
    {
        if (words.Count == 0)
        {
            throw new ConlluException(source, rows[0].Line, "a sentence without words");
        }

        if (words.Count < rangeEnd)
        {
            throw new ConlluException(source, rows[^1].Line, $"the sentence ends inside a range that reaches to word {rangeEnd}");
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Head > words.Count || words[i].Head == i + 1)
            {
                throw new ConlluException(source, words[i].Line, $"HEAD {words[i].Head} of word {i + 1} in a sentence of {words.Count} words");
            }
        }
    }

    private static int Number(string text, string column, ConlluRow row, string source) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ConlluException(source, row.Line, $"{column} '{text}' is not a number");
}

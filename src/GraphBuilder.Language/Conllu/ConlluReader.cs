using System.Globalization;

namespace GraphBuilder.Language.Conllu;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html). Empty nodes (<c>8.1</c>) are left out: they belong to the enhanced graph.</summary>
public static class ConlluReader
{
    /// <summary>The documents of a file, read one at a time as they are asked for.</summary>
    /// <param name="reader">The text; line ends may be LF or CRLF.</param>
    /// <param name="source">What messages call it.</param>
    /// <exception cref="ConlluException">A line is malformed; thrown when the document with it is asked for.</exception>
    public static IEnumerable<ConlluDocument> Read(TextReader reader, string source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(source);
        return Documents(reader, source);
    }

    private static IEnumerable<ConlluDocument> Documents(TextReader reader, string source)
    {
        string? id = null;
        var sentences = new List<ConlluSentence>();
        foreach (var (comments, rows) in Blocks(reader, source))
        {
            if (comments.TryGetValue("newdoc", out var mark) | comments.TryGetValue("newdoc id", out var named))
            {
                if (sentences.Count > 0)
                {
                    yield return new ConlluDocument(source, id, sentences.ToArray());
                    sentences.Clear();
                }

                id = named ?? mark;
                id = string.IsNullOrEmpty(id) ? null : id;
            }

            sentences.Add(ConlluSentenceParser.Parse(comments, rows, source));
        }

        if (sentences.Count > 0)
        {
            yield return new ConlluDocument(source, id, sentences);
        }
    }

    /// <summary>The comments and the rows of each sentence.</summary>
    private static IEnumerable<(Dictionary<string, string> Comments, List<ConlluRow> Rows)> Blocks(TextReader reader, string source)
    {
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new List<ConlluRow>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#'))
            {
                if (rows.Count > 0)
                {
                    throw new ConlluException(source, number, "a comment inside a sentence: an empty line must end the sentence before it");
                }

                var content = line[1..].Split('=', 2);
                comments[content[0].Trim()] = content.Length > 1 ? content[1].Trim() : string.Empty;
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                rows.Add(Row(line, number, source));
            }
            else if (rows.Count > 0)
            {
                yield return (comments, rows);
                comments = new Dictionary<string, string>(StringComparer.Ordinal);
                rows = [];
            }
        }

        if (rows.Count > 0)
        {
            yield return (comments, rows);
        }
    }

    private static ConlluRow Row(string line, int number, string source)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10)
        {
            throw new ConlluException(
                source, number, string.Create(CultureInfo.InvariantCulture, $"{columns.Length} columns; CoNLL-U has 10, parted by tabs"));
        }

        return new ConlluRow(number, columns);
    }
}

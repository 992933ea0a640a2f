using System.Globalization;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Evaluation.Names;

/// <summary>
/// Reads words with name tags: Universal NER's <c>.iob2</c> (number, word, tag, …, parted by tabs), WikiGold and CrossNER (word and tag). A document is what the file marks as one
/// (<c># newdoc id</c>, <c>-DOCSTART-</c>), otherwise each sentence.
/// </summary>
internal static class IobReader
{
    private static readonly string[] DocumentMarks = ["# newdoc id", "-DOCSTART-"];

    /// <summary>The documents of a file.</summary>
    /// <exception cref="WrongUseException">A line is malformed, or the file holds no words.</exception>
    public static IReadOnlyList<IobDocument> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var isMarked = lines.Any(IsDocumentMark);
        var documents = new List<List<IReadOnlyList<(string, string)>>>();
        var sentence = new List<(string, string)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsDocumentMark(lines[i]))
            {
                CloseSentence();
                documents.Add([]);
            }
            else if (string.IsNullOrWhiteSpace(lines[i]))
            {
                CloseSentence();
            }
            else if (!IsComment(lines[i]))
            {
                sentence.Add(Parse(lines[i], string.Create(CultureInfo.InvariantCulture, $"{path}:{i + 1}")));
            }
        }

        CloseSentence();
        return documents.Where(document => document.Count > 0).Select(document => new IobDocument(document)).ToList() is { Count: > 0 } found
            ? found
            : throw new WrongUseException($"{path}: no words; a line is 'word tag' or, parted by tabs, 'number word tag …'");

        void CloseSentence()
        {
            if (sentence.Count == 0)
            {
                return;
            }

            if (!isMarked || documents.Count == 0)
            {
                documents.Add([]);
            }

            documents[^1].Add(sentence);
            sentence = [];
        }
    }

    private static bool IsDocumentMark(string line) => Array.Exists(DocumentMarks, mark => line.StartsWith(mark, StringComparison.Ordinal));

    // '# sent_id = …', but not WikiGold's word '#', as in '# O'.
    private static bool IsComment(string line) => line.StartsWith("# ", StringComparison.Ordinal) && !IsTag(line[2..]);

    private static bool IsTag(string text) => text == "O" || text.StartsWith("B-", StringComparison.Ordinal) || text.StartsWith("I-", StringComparison.Ordinal);

    private static (string Word, string Tag) Parse(string line, string place)
    {
        var columns = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ');
        var (word, tag) = columns switch
        {
            [var number, var second, var third, ..] when number.All(char.IsAsciiDigit) => (second, third),
            [var first, var second] => (first, second),
            _ => throw new WrongUseException($"{place}: {columns.Length} columns; a line is 'word tag' or, parted by tabs, 'number word tag …'"),
        };
        return word.Length > 0 && IsTag(tag) ? (word, tag) : throw new WrongUseException($"{place}: word '{word}' with tag '{tag}'; a tag is O, B-TYPE or I-TYPE");
    }
}

using System.CommandLine;
using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Opens what <c>extract</c> and <c>analyze</c> read: a file, a folder, or <c>-</c> for standard input.</summary>
internal static class DocumentInput
{
    private const string StandardInput = "-";

    /// <summary>The argument that names the input.</summary>
    public static Argument<string> CreateArgument() => new("INPUT") { Description = "A file, a folder, or - for standard input." };

    /// <summary>The option that says how the input is written.</summary>
    public static Option<string> CreateFormatOption()
    {
        var option = new Option<string>("--input")
        {
            Description = """jsonl: every line is {"id": …, "text": …} and its text is taken as it stands; without it, articles in .txt, .html and .jsonl are cleaned first.""",
            HelpName = "FORMAT",
        };
        option.AcceptOnlyFromAmong("jsonl");
        return option;
    }

    /// <summary>The articles of an input.</summary>
    public static IAsyncEnumerable<SourceItem> OpenArticles(string input, string? format, ProgramConsole console, CancellationToken cancellationToken) =>
        DocumentLines.ReadAsync(NameOf(input), Open(input, console), cancellationToken);

    /// <summary>The documents of an input, without layers.</summary>
    public static async IAsyncEnumerable<InputDocument> OpenDocuments(
        string input, string? format, ProgramConsole console, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in OpenArticles(input, format, console, cancellationToken))
        {
            yield return item switch
            {
                SourceItem.Read { Article: var article } => new(article.Origin, new Document(article.Id.Value, article.Text, article.Published), null),
                SourceItem.Failed failed => new(failed.Origin, null, failed.Reason),
                _ => throw new InvalidOperationException($"a source gave {item}"),
            };
        }
    }

    /// <summary>The documents of a CoNLL-U input, with their sentences and tokens.</summary>
    public static async IAsyncEnumerable<InputDocument> OpenTokenized(string input, ProgramConsole console)
    {
        await Task.CompletedTask;
        var name = NameOf(input);
        using var reader = new StreamReader(Open(input, console));
        var number = 0;
        foreach (var conllu in ConlluReader.Read(reader, name))
        {
            var id = conllu.Id ?? $"{Path.GetFileNameWithoutExtension(name)}-{++number}";
            yield return new($"{name} ({id})", conllu.ToTokenized(id), null);
        }
    }

    private static string NameOf(string input) => input == StandardInput ? "standard input" : input;

    private static Stream Open(string input, ProgramConsole console)
    {
        if (input == StandardInput)
        {
            return console.Input;
        }

        return File.Exists(input)
            ? File.OpenRead(input)
            : throw new WrongUseException(Directory.Exists(input)
                ? $"{input} is a folder: give one of its files, or - for standard input"
                : $"{input} does not exist: give a file, a folder, or - for standard input");
    }
}

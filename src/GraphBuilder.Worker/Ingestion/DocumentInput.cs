using System.CommandLine;
using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Sources;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Opens what <c>extract</c> and <c>analyze</c> read: a file, a folder, or <c>-</c> for standard input.</summary>
internal sealed class DocumentInput(ArticleInputs inputs)
{
    /// <summary>The argument that names the input.</summary>
    public static Argument<string> CreateArgument() => new("INPUT") { Description = "A file, a folder, or - for standard input." };

    /// <summary>The option that says how the input is written.</summary>
    public static Option<string> CreateFormatOption()
    {
        var option = new Option<string>("--input")
        {
            Description = """jsonl: every line is {"id": …, "text": …} and its text is taken as it stands. Without it, articles in .txt, .html and .jsonl are cleaned first.""",
            HelpName = "FORMAT",
        };
        option.AcceptOnlyFromAmong("jsonl");
        return option;
    }

    /// <summary>The articles of an input.</summary>
    /// <exception cref="WrongUseException">There is no such input.</exception>
    public IAsyncEnumerable<SourceItem> OpenArticles(string input, string? format, ProgramConsole console, CancellationToken cancellationToken)
    {
        RequireThere(input);
        var source = format is null ? inputs.Open(input, console) : inputs.Open(input, console, SourceFormat.JsonLines, asItStands: true);
        return source.ReadAsync(cancellationToken);
    }

    /// <summary>The documents of an input, without layers.</summary>
    /// <exception cref="WrongUseException">There is no such input.</exception>
    public IAsyncEnumerable<InputDocument> OpenDocuments(string input, string? format, ProgramConsole console, CancellationToken cancellationToken) =>
        OpenArticles(input, format, console, cancellationToken).Select(item => item switch
        {
            SourceItem.Read { Article: var article } => new InputDocument(article.Origin, new Document(article.Id.Value, article.Text, article.Published), null),
            SourceItem.Failed failed => new InputDocument(failed.Origin, null, failed.Reason),
            _ => throw new InvalidOperationException($"a source gave {item}"),
        });

    /// <summary>The documents of a CoNLL-U input, with their sentences and tokens.</summary>
    /// <exception cref="WrongUseException">There is no such input, or it is a folder.</exception>
    public static IAsyncEnumerable<InputDocument> OpenTokenized(string input, ProgramConsole console)
    {
        RequireThere(input);
        return Directory.Exists(input)
            ? throw new WrongUseException($"{input} is a folder: --pretokenized reads one file, or - for standard input")
            : ReadTokenizedAsync(input, console);
    }

    private static async IAsyncEnumerable<InputDocument> ReadTokenizedAsync(string input, ProgramConsole console)
    {
        var isStandardInput = input == ArticleSources.StandardInput;
        var name = isStandardInput ? "standard input" : input;
        await using var stream = isStandardInput ? console.Input : File.OpenRead(input);
        using var reader = new StreamReader(stream);
        var number = 0;
        foreach (var conllu in ConlluReader.Read(reader, name))
        {
            var id = conllu.Id ?? $"{Path.GetFileNameWithoutExtension(name)}-{++number}";
            yield return new($"{name} ({id})", conllu.ToTokenized(id), null);
        }
    }

    private static void RequireThere(string input)
    {
        if (input != ArticleSources.StandardInput && !File.Exists(input) && !Directory.Exists(input))
        {
            throw new WrongUseException($"{input} does not exist: give a file, a folder, or - for standard input");
        }
    }
}

using GraphBuilder.Documents;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Conllu;

/// <summary>
/// Takes sentences, tags, lemmas, trees and names from CoNLL-U that any other parser made of the same texts. Documents are found by their id;
/// the parser's words must have the characters of the text, white space aside. Its sentences and tokens replace those of a tokenizer.
/// </summary>
public sealed class ConlluAnalyzer : ITextAnalyzer
{
    private readonly Dictionary<string, ConlluDocument> _documents = new(StringComparer.Ordinal);
    private readonly string _source;

    /// <summary>Keeps what a file says.</summary>
    /// <param name="documents">The documents of the file, each with an id of its own; a single one may have none and is then meant for any document.</param>
    /// <param name="source">What messages call the file.</param>
    /// <exception cref="ConlluException">A document has no id, or the id of another.</exception>
    public ConlluAnalyzer(IEnumerable<ConlluDocument> documents, string source)
    {
        _source = source;
        foreach (var document in documents)
        {
            if (!_documents.TryAdd(document.Id ?? string.Empty, document))
            {
                throw new ConlluException(source, document.Sentences[0].Line, document.Id is null
                    ? "a second document without an id: '# newdoc id = …' must name each"
                    : $"a second document with the id '{document.Id}'");
            }
        }
    }

    /// <inheritdoc />
    public string Name => "CoNLL-U";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires => [];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides => [typeof(TokenLayer), typeof(SentenceLayer)];

    /// <summary>Reads a file.</summary>
    /// <exception cref="ConlluException">The file is malformed.</exception>
    public static ConlluAnalyzer Load(string path)
    {
        using var reader = File.OpenText(path);
        return new ConlluAnalyzer(ConlluReader.Read(reader, path), path);
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The file has nothing for this document.</exception>
    /// <exception cref="ConlluException">The file's words are not the document's, or lack a column.</exception>
    public void Process(Document document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        var analysis = _documents.GetValueOrDefault(document.Id) ?? Anonymous()
            ?? throw new InvalidOperationException($"{_source} has no '# newdoc id = {document.Id}': the parser must be given the same documents");
        ConlluLayers.AddAnalysis(document, analysis, $"document '{document.Id}'");
    }

    private ConlluDocument? Anonymous() => _documents.Count == 1 ? _documents.GetValueOrDefault(string.Empty) : null;
}

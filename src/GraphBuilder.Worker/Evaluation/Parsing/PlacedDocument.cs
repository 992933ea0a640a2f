using System.Text;
using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Worker.Evaluation.Parsing;

/// <summary>A CoNLL-U document whose sentences, tokens and words are placed by counting characters that are no white space, so that two analyses of a text can be compared.</summary>
internal sealed class PlacedDocument
{
    private readonly List<PlacedWord> _words = [];
    private readonly HashSet<TextSpan> _tokens = [];
    private readonly HashSet<TextSpan> _sentences = [];

    /// <summary>Places a document.</summary>
    public PlacedDocument(ConlluDocument document)
    {
        var characters = new StringBuilder();
        foreach (var sentence in document.Sentences)
        {
            var (start, firstWord) = (characters.Length, _words.Count);
            foreach (var surface in sentence.Surfaces)
            {
                var before = characters.Length;
                characters.Append(string.Concat(surface.Form.Where(c => !char.IsWhiteSpace(c))));
                var place = new TextSpan(before, characters.Length);
                _tokens.Add(place);
                foreach (var word in sentence.Words.Skip(_words.Count - firstWord).Take(surface.Words))
                {
                    _words.Add(new PlacedWord(word, place, surface.Words > 1, word.Head is > 0 ? firstWord + word.Head - 1 : null));
                }
            }

            _sentences.Add(new TextSpan(start, characters.Length));
        }

        Characters = characters.ToString();
    }

    /// <summary>All characters that are no white space.</summary>
    public string Characters { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<PlacedWord> Words => _words;

    /// <summary>The places of the surface tokens.</summary>
    public IReadOnlySet<TextSpan> Tokens => _tokens;

    /// <summary>The places of the sentences.</summary>
    public IReadOnlySet<TextSpan> Sentences => _sentences;
}

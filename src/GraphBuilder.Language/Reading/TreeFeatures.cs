using GraphBuilder.Documents;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Reading;

/// <summary>
/// Thirteen small numbers that place two spans in the tree of their sentence. Going up from both head words to the lowest common ancestor, <c>up</c> counts the
/// steps, <c>top</c> is the relation of the last step, <c>case</c> the preposition on the head word, <c>topcase</c> the one on the word of the last step.
/// </summary>
internal sealed class TreeFeatures
{
    /// <summary>The features in order, as <c>labels.json</c> has them.</summary>
    public static readonly string[] Names =
        ["rel_a", "rel_b", "top_a", "top_b", "up_a", "up_b", "lca", "order", "between", "case_a", "case_b", "topcase_a", "topcase_b"];

    private readonly Dictionary<string, int> _deprels, _upos, _cases;

    /// <summary>Reads the label sets that the features speak of.</summary>
    /// <exception cref="LanguageModelException">The features are not those that this program computes.</exception>
    public TreeFeatures(LabelSets labels)
    {
        if (!labels["feature"].SequenceEqual(Names))
        {
            throw new LanguageModelException($"labels.json: the features are {string.Join(", ", labels["feature"])}; this program computes {string.Join(", ", Names)}: "
                + "the model is of another version");
        }

        (_deprels, _upos, _cases) = (Index(labels["deprel"]), Index(labels["upos"]), Index(labels["case"]));
    }

    /// <summary>The number of relations; the numbers above it mean that there is none.</summary>
    public int Deprels => _deprels.Count;

    /// <summary>The number of universal tags; this number means that there is none.</summary>
    public int Tags => _upos.Count;

    /// <summary>A sentence's tree in numbers.</summary>
    public SentenceTree Read(Sentence sentence) => new(sentence, this);

    /// <summary>The number of a relation. A tree by another analyzer may have a subtype, or a tag, that the model has never seen.</summary>
    public int Deprel(Token token) => _deprels.TryGetValue(token.Deprel, out var index) || _deprels.TryGetValue(token.Deprel.Split(':')[0], out index)
        ? index
        : _deprels.GetValueOrDefault("dep");

    /// <summary>The number of a universal tag.</summary>
    public int Upos(Token token) => _upos.TryGetValue(token.Upos, out var index) ? index : _upos.GetValueOrDefault("X");

    /// <summary>The number of a preposition.</summary>
    public int Case(Token preposition) => _cases.GetValueOrDefault(Pieces.Letters.Lower(preposition.Form), _cases.Count - 1);

    private static Dictionary<string, int> Index(string[] labels)
    {
        var index = new Dictionary<string, int>(labels.Length, StringComparer.Ordinal);
        for (var i = 0; i < labels.Length; i++)
        {
            index.TryAdd(labels[i], i);
        }

        return index;
    }
}

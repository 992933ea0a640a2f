using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Mentions that grow, with quick answers about what stands at a place.</summary>
public sealed class MentionSet
{
    private readonly List<Mention>[] _bySentence;

    /// <summary>Begins with the mentions that there are; of several at one place the first stays.</summary>
    public MentionSet(IReadOnlyList<Sentence> sentences, IEnumerable<Mention> mentions)
    {
        Sentences = sentences;
        _bySentence = [.. sentences.Select(_ => new List<Mention>())];
        AddAll(mentions);
    }

    /// <summary>The sentences that they stand in.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<Mention> All => _bySentence.SelectMany(mentions => mentions);

    /// <summary>Those of one sentence.</summary>
    public IReadOnlyList<Mention> In(Sentence sentence) => _bySentence[sentence.Index];

    /// <summary>Adds mentions whose place is not taken.</summary>
    public void AddAll(IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions.ToList())
        {
            var there = _bySentence[mention.Sentence];
            if (!there.Exists(other => other.Tokens == mention.Tokens))
            {
                there.Add(mention);
            }
        }
    }

    /// <summary>Puts known names in the place of their parts.</summary>
    public void Complete(LongerNames longer)
    {
        foreach (var sentence in Sentences)
        {
            var there = _bySentence[sentence.Index];
            foreach (var name in longer.Find(sentence, there).ToList())
            {
                there.RemoveAll(mention => longer.IsPart(sentence, mention, name));
                there.Add(name);
            }
        }
    }

    /// <summary>
    /// Whether a name may be added at a place: it must be free, or lie inside a description and leave its head word alone ("Iraqi" in "Iraqi police").
    /// </summary>
    public bool IsFree(Sentence sentence, TokenRange place) => In(sentence).All(mention =>
        !mention.Tokens.Overlaps(place)
        || (mention.Form == MentionForm.Nominal && mention.Tokens.Contains(place) && !place.Contains(sentence.HeadWordOf(mention.Tokens).Index)));
}

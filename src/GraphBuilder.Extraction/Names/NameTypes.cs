using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Names;

/// <summary>
/// What kind of thing each name of a document is: what most places say of the same words, and the gazetteer above all. A person named in full votes
/// for the surname too ("Condoleezza Rice", then "Rice").
/// </summary>
public sealed class NameTypes
{
    private const int Known = 1000;
    private const string Person = "PER";
    private readonly Dictionary<string, Dictionary<string, int>> _votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _surnames = new(StringComparer.Ordinal);

    /// <summary>Counts what names of a sentence are taken for.</summary>
    public void Add(Sentence sentence, IEnumerable<TaggedName> names)
    {
        foreach (var name in names)
        {
            var words = sentence.WordsOf(name.Tokens);
            if (!_votes.TryGetValue(words, out var votes))
            {
                _votes.Add(words, votes = new(StringComparer.Ordinal));
            }

            votes[name.Tag] = votes.GetValueOrDefault(name.Tag) + (name.EntityType is null ? 1 : Known);
            if (name is { Tag: Person, Tokens.Length: > 1 })
            {
                var surname = sentence.Tokens[name.Tokens.End - 1].Form;
                _surnames[surname] = _surnames.GetValueOrDefault(surname) + 1;
            }
        }
    }

    /// <summary>The name with the type that most places give it; where others are no more, the tagger's at this place, then its own.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="name">The name.</param>
    /// <param name="tagged">What the tagger has in the sentence.</param>
    public TaggedName Decide(Sentence sentence, TaggedName name, IReadOnlyList<TaggedName> tagged)
    {
        var words = sentence.WordsOf(name.Tokens);
        var votes = new Dictionary<string, int>(_votes[words], StringComparer.Ordinal);
        if (_surnames.TryGetValue(words, out var bearers))
        {
            votes[Person] = votes.GetValueOrDefault(Person) + bearers;
        }

        var here = tagged.FirstOrDefault(other => other.Tokens == name.Tokens)?.Tag;
        var tag = votes.OrderByDescending(vote => vote.Value).ThenByDescending(vote => vote.Key == here).ThenByDescending(vote => vote.Key == name.Tag).First().Key;
        return tag == name.Tag ? name : name with { Tag = tag, EntityType = null };
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The titles that persons bear, and what they amount to.</summary>
public sealed class Titles
{
    private readonly FrozenDictionary<string, ImmutableArray<Title>> _byKey;
    private readonly FrozenDictionary<string, TitleModifier> _modifiers;
    private readonly int _mostWords;

    internal Titles(IEnumerable<Title> titles, IEnumerable<TitleModifier> modifiers)
    {
        All = [.. titles];
        _byKey = All.SelectMany(t => t.Forms.Prepend(t.Name).Select(f => (Key: NameKey.Of(f), Title: t)))
            .GroupBy(x => x.Key, x => x.Title, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray(), StringComparer.Ordinal);
        _modifiers = modifiers.ToFrozenDictionary(m => NameKey.Of(m.Word), StringComparer.Ordinal);
        _mostWords = _byKey.Count == 0 ? 0 : _byKey.Keys.Max(k => k.Count(c => c == ' ') + 1);
    }

    /// <summary>All titles.</summary>
    public ImmutableArray<Title> All { get; }

    /// <summary>
    /// What a title amounts to in a country or body: "Secretary of State" of the United States is "Foreign Minister". A title that is
    /// not known is given back as it is.
    /// </summary>
    public string Canonical(string title, string of)
    {
        var known = _byKey.GetValueOrDefault(NameKey.Of(title), []);
        foreach (var one in known)
        {
            if (one.Means is not null && (one.For.IsEmpty || one.For.Contains(of)))
            {
                return one.Means;
            }
        }

        return known.IsEmpty ? title : known[0].Name;
    }

    /// <summary>What a word such as "former" or "deputy" does to a title beside it; <see cref="TitleModifierEffect.None"/> for any other.</summary>
    public TitleModifierEffect EffectOf(string word) => _modifiers.GetValueOrDefault(NameKey.Of(word))?.Effect ?? TitleModifierEffect.None;

    /// <summary>A title without the words before it that say nothing of the office: "President" for "new President", but "chief economist" as it is.</summary>
    public string WithoutFiller(string phrase, Title title)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && _modifiers.TryGetValue(NameKey.Of(words[first]), out var modifier) && modifier.Effect == TitleModifierEffect.None
            && Find(string.Join(' ', words.Skip(first + 1)))?.Title == title)
        {
            first++;
        }

        return first == 0 ? phrase : string.Join(' ', words.Skip(first));
    }

    /// <summary>Reads a whole phrase as a title with its modifiers ("former deputy prime minister"); null if it is none.</summary>
    public TitleMatch? Find(string phrase)
    {
        var words = phrase.Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Match(words, 0) is { } match && match.Words == words.Length ? match with { Text = phrase } : null;
    }

    /// <summary>The longest title, modifiers included, that begins at a word; null if none does.</summary>
    public TitleMatch? Match(IReadOnlyList<string> words, int start)
    {
        var (title, length) = KnownAt(words, start);
        if (length < 2 && start < words.Count && _modifiers.TryGetValue(NameKey.Of(words[start]), out var before)
            && Match(words, start + 1) is { } rest)
        {
            return Spanning(words, start, rest.Words + 1, rest.Title, Stronger(before.Effect, rest.Effect));
        }

        if (title is null)
        {
            return null;
        }

        var effect = TitleModifierEffect.None;
        if (start + length < words.Count && words[start + length].TrimStart('-') is "elect" or "designate"
            && _modifiers.TryGetValue(NameKey.Of(words[start + length]), out var after))
        {
            effect = after.Effect;
            length++;
        }

        return Spanning(words, start, length, title, effect);
    }

    private static TitleMatch Spanning(IReadOnlyList<string> words, int start, int length, Title title, TitleModifierEffect effect) =>
        new(string.Join(' ', words.Skip(start).Take(length)), length, title, effect);

    private (Title? Title, int Length) KnownAt(IReadOnlyList<string> words, int at)
    {
        // "The" or a comma at its edge is no part of a title.
        if (at >= words.Count || NameKey.Of(words[at]) is "" or "the")
        {
            return (null, 0);
        }

        for (var length = Math.Min(_mostWords, words.Count - at); length > 0; length--)
        {
            var key = NameKey.Of(string.Join(' ', words.Skip(at).Take(length)));
            if (_byKey.TryGetValue(key, out var found) && NameKey.Of(words[at + length - 1]).Length > 0)
            {
                return (found[0], length);
            }
        }

        return (null, 0);
    }

    /// <summary>A former deputy is former: what is over or to come counts more than the rank.</summary>
    private static TitleModifierEffect Stronger(TitleModifierEffect one, TitleModifierEffect other) => (one, other) switch
    {
        (TitleModifierEffect.Past or TitleModifierEffect.Future, _) => one,
        (_, TitleModifierEffect.None) => one,
        _ => other,
    };
}

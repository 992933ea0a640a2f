using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Recognizes what is marked as an actor and is none: a model number, a day, an adjective alone, a place's kind beside its name.</summary>
public sealed class NoActors(KnowledgeBase knowledge, Designators designators)
{
    private static readonly HashSet<string> Days = new(StringComparer.Ordinal) { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };

    /// <summary>Whether a mention is no actor.</summary>
    public bool Has(Sentence sentence, string words, Mention mention, IReadOnlyList<Mention> others) => mention.Form switch
    {
        MentionForm.Name => IsModelNumber(words) || Days.Contains(words) || IsCommonWord(sentence, words, mention),
        MentionForm.Nominal => IsAdjectiveOfAnother(sentence, mention, others) || IsKindOfPlace(sentence, mention, others) || IsNameWithKind(sentence, mention, others),
        _ => false,
    };

    /// <summary>"The", "congressional".</summary>
    private bool IsCommonWord(Sentence sentence, string words, Mention mention) =>
        mention.Tokens.Length == 1 && sentence.Tokens[mention.Tokens.Start] is { Upos: "DET" or "ADJ" } token && (char.IsLower(token.Form[0]) || token.Upos == "DET") && Stance.Of(token.Form) is null && knowledge.Actors.Find(words).IsEmpty;

    /// <summary>A letter or two with a number, and known to nobody: an aircraft ("B-2").</summary>
    private bool IsModelNumber(string words) =>
        words.Length <= 6 && char.IsAsciiLetterUpper(words[0]) && char.IsAsciiDigit(words[^1])
        && words.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-' or '‑') && knowledge.Actors.Find(words).IsEmpty;

    /// <summary>"Former" before "Defense Ministry".</summary>
    private static bool IsAdjectiveOfAnother(Sentence sentence, Mention mention, IReadOnlyList<Mention> others) =>
        mention.Tokens.Length == 1 && sentence.Tokens[mention.Tokens.Start] is { Upos: "ADJ", Deprel: "amod" } adjective
        && others.Any(other => other != mention && other.Tokens.Start == mention.Tokens.End && other.Tokens.Contains(adjective.Head));

    /// <summary>"Port city" in "the port city of Odesa", and "port" alone there: the place has its name.</summary>
    private bool IsKindOfPlace(Sentence sentence, Mention mention, IReadOnlyList<Mention> others)
    {
        var (head, end) = (sentence.HeadWordOf(mention.Tokens), mention.Tokens.End);
        if (head.Deprel == "compound" && head.Head == end)
        {
            (head, end) = (sentence.Tokens[end], end + 1);
        }

        return end < sentence.Tokens.Count && sentence.Tokens[end].Form == "of" && knowledge.Lexicon.FindPlaceNoun(head.Lemma.ToLowerInvariant()) is { IsName: true }
            && others.Any(other => other is { Form: MentionForm.Name, Type: MentionType.Place or MentionType.Country } && other.Tokens.Start == end + 1
                && sentence.HeadWordOf(other.Tokens) is { Deprel: "nmod" or "nmod:desc" or "appos" or "flat" } name && name.Head == head.Index);
    }

    /// <summary>"Halliburton company", "Idlib province": the name inside is all that is meant.</summary>
    private bool IsNameWithKind(Sentence sentence, Mention mention, IReadOnlyList<Mention> others) =>
        others.Any(other => other is { Form: MentionForm.Name, Type: MentionType.Organization or MentionType.Place } && other.Tokens.Start == mention.Tokens.Start && other.Tokens.End < mention.Tokens.End
            && designators.Designate(sentence, new TokenRange(other.Tokens.End, mention.Tokens.End), other.Type));
}

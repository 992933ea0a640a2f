using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>A title right before a name is no mention of its own: "Ayatollah" in "Ayatollah Ali Khamenei".</summary>
public sealed class TitlesBeforeNames(Titles titles)
{
    /// <summary>Whether a mention is nothing but the title of the name that follows it.</summary>
    public bool IsTitle(Sentence sentence, Mention mention, IReadOnlyList<Mention> others)
    {
        if (mention.Type != MentionType.Person || mention.Form == MentionForm.Pronoun
            || !others.Any(other => other is { Form: MentionForm.Name, Type: MentionType.Person } && other.Tokens.Start == mention.Tokens.End))
        {
            return false;
        }

        return titles.Find(sentence.WordsOf(mention.Tokens)) is not null;
    }
}

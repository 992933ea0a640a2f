using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>The titles that a document gives to its mentions of persons.</summary>
public sealed class PersonTitles(KnowledgeBase knowledge)
{
    private readonly TitleReading _titles = new(knowledge.Titles);

    /// <summary>The title that goes with a mention, by its index; null where the sentence gives none.</summary>
    public TitleInText? Of(Document document, int index)
    {
        var layer = document.Get<MentionLayer>();
        var mention = layer.Mentions[index];
        if (mention.Form == MentionForm.Pronoun)
        {
            return null;
        }

        var names = layer.Mentions.Take(layer.Of(mention.Sentence)).Where(other => other != mention && other.Form == MentionForm.Name).ToList();
        return _titles.TitleOf(document.Sentences[mention.Sentence], mention, token => names.Exists(name => name.Tokens.Contains(token)));
    }
}

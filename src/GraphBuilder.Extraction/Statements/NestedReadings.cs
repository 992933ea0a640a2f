using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Iraqi police arrested three men" is the act of the police, not of Iraq: of two readings of one type or one trigger whose arguments lie inside one another the outer stays.
/// </summary>
public static class NestedReadings
{
    /// <summary>The readings without those that only repeat another with a name inside its description.</summary>
    public static List<Reading> WithoutInner(Document document, IReadOnlyList<Reading> readings)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var bySentence = readings.ToLookup(reading => reading.Sentence.Index);
        return [.. readings.Where(reading => !bySentence[reading.Sentence.Index].Any(other => other.IsState == reading.IsState && (reading.IsState ? IsOfPartOfName(reading, other) : IsRepeatedBy(reading, other))))];

        // "The European Union's ambassador" holds no office of Europe.
        bool IsOfPartOfName(Reading inner, Reading outer) =>
            inner.Type == outer.Type && inner.Source == outer.Source && IsInside(inner.Target, outer.Target) && mentions[outer.Target].Form == MentionForm.Name;

        bool IsRepeatedBy(Reading inner, Reading outer) =>
            inner != outer && (inner.Type == outer.Type || inner.Trigger == outer.Trigger) && inner.Sentence == outer.Sentence
            && ((inner.Target == outer.Target && IsInside(inner.Source, outer.Source))
                || (inner.Source == outer.Source && IsInside(inner.Target, outer.Target))
                || (IsInside(inner.Source, outer.Source) && IsInside(inner.Target, outer.Target)));

        bool IsInside(int inner, int outer) =>
            inner != outer && mentions[inner].Sentence == mentions[outer].Sentence && mentions[outer].Tokens.Contains(mentions[inner].Tokens);
    }
}

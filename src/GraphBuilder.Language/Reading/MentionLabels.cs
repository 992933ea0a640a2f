using GraphBuilder.Documents;

namespace GraphBuilder.Language.Reading;

/// <summary>The mention tags as spans, types and forms: <c>B-ORG-nominal</c> begins a described organization, <c>I-ORG-nominal</c> continues it.</summary>
internal sealed class MentionLabels
{
    private readonly (char Position, MentionType Type, MentionForm Form)[] _labels;

    /// <summary>Reads the tags; those without a form are names.</summary>
    /// <exception cref="LanguageModelException">A tag is of another kind.</exception>
    public MentionLabels(IEnumerable<string> labels) => _labels = [.. labels.Select(Parse)];

    /// <summary>
    /// Adds the mentions that a row of tags marks. A tag that continues nothing opens a mention; one whose place is taken is left out.
    /// </summary>
    public void Collect(ReadOnlySpan<int> path, int sentence, int firstToken, List<Mention> mentions)
    {
        var before = mentions.Count;
        for (var start = 0; start < path.Length;)
        {
            var (position, type, form) = _labels[path[start]];
            var end = start + 1;
            if (position != 'O')
            {
                for (; end < path.Length && _labels[path[end]] == ('I', type, form); end++)
                {
                }

                var tokens = new TokenRange(firstToken + start, firstToken + end);
                if (!IsTaken(mentions, before, sentence, tokens))
                {
                    mentions.Add(new Mention(sentence, tokens, type, form));
                }
            }

            start = end;
        }
    }

    private static bool IsTaken(List<Mention> mentions, int end, int sentence, TokenRange tokens)
    {
        for (var i = end - 1; i >= 0 && mentions[i].Sentence == sentence; i--)
        {
            if (mentions[i].Tokens == tokens)
            {
                return true;
            }
        }

        return false;
    }

    private static (char Position, MentionType Type, MentionForm Form) Parse(string label)
    {
        if (label == "O")
        {
            return ('O', default, default);
        }

        var parts = label.Split('-');
        MentionType? type = parts.ElementAtOrDefault(1) switch
        {
            "PERSON" => MentionType.Person,
            "ORG" => MentionType.Organization,
            "COUNTRY" => MentionType.Country,
            "PLACE" => MentionType.Place,
            "GROUP" => MentionType.Group,
            _ => null,
        };
        MentionForm? form = parts.ElementAtOrDefault(2) switch
        {
            null or "name" => MentionForm.Name,
            "nominal" => MentionForm.Nominal,
            "pronoun" => MentionForm.Pronoun,
            _ => null,
        };
        return parts[0] is "B" or "I" && type is not null && form is not null
            ? (parts[0][0], type.Value, form.Value)
            : throw new LanguageModelException($"labels.json: \"{label}\" is no mention tag that this program knows: restore the file from the repository's models/ folder");
    }
}

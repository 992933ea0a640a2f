using System.Globalization;
using GraphBuilder.Language.Pieces;

namespace GraphBuilder.Language.Tagging;

/// <summary>How a lemma is made of a form: <c>case|strip|add</c> drops the last characters and appends others.</summary>
/// <param name="Case">'l' lowers the result, 'c' capitalises it, 'k' keeps it.</param>
/// <param name="Strip">The number of characters (code points) dropped.</param>
/// <param name="Add">What is appended.</param>
internal sealed record LemmaRule(char Case, int Strip, string Add)
{
    /// <summary>Reads a rule of the label set.</summary>
    /// <exception cref="LanguageModelException">It is no such rule.</exception>
    public static LemmaRule Parse(string rule)
    {
        var parts = rule.Split('|', 3);
        return parts is [{ Length: 1 } letterCase, var strip, var add] && int.TryParse(strip, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new LemmaRule(letterCase[0], count, add)
            : throw new LanguageModelException($"labels.json: \"{rule}\" is no lemma rule (case|strip|add): restore the file from the repository's models/ folder");
    }

    /// <summary>The lemma of a form; the same string where nothing changes.</summary>
    public string Apply(string form)
    {
        var stem = Stem(form) + Add;
        return Case switch
        {
            'l' => Letters.Lower(stem),
            'c' => Letters.Capitalize(stem),
            _ => stem,
        };
    }

    private string Stem(string form)
    {
        var end = form.Length;
        for (var dropped = 0; dropped < Strip; dropped++)
        {
            if (end == 0)
            {
                return "";
            }

            end -= end > 1 && char.IsLowSurrogate(form[end - 1]) ? 2 : 1;
        }

        return form[..end];
    }
}

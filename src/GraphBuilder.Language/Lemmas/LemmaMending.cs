using System.Text.RegularExpressions;

namespace GraphBuilder.Language.Lemmas;

/// <summary>
/// Puts a tagger's lemmas right by a list of known ones. A lemma is left as it is where it is a known word that the form is an inflection of; elsewhere a
/// known word takes its place that the form is an inflection of, by an irregular form or by the rules of spelling.
/// </summary>
internal static partial class LemmaMending
{
    private static readonly Dictionary<string, (PartOfSpeech Parts, string Ending)> Inflected = new(StringComparer.Ordinal)
    {
        ["NNS"] = (PartOfSpeech.Noun, "s"),
        ["NNPS"] = (PartOfSpeech.Noun, "s"),
        ["VBZ"] = (PartOfSpeech.Verb, "s"),
        ["VBD"] = (PartOfSpeech.Verb, "ed"),
        ["VBN"] = (PartOfSpeech.Verb, "ed"),
        ["VBG"] = (PartOfSpeech.Verb, "ing"),
        ["JJR"] = (PartOfSpeech.Adjective, "er"),
        ["JJS"] = (PartOfSpeech.Adjective, "est"),
        ["RBR"] = (PartOfSpeech.Adverb | PartOfSpeech.Adjective, "er"),
        ["RBS"] = (PartOfSpeech.Adverb | PartOfSpeech.Adjective, "est"),
    };

    /// <summary>The right lemma of a form, or the tagger's where nothing better is known.</summary>
    /// <param name="form">The form as it stands in the text.</param>
    /// <param name="lemma">The tagger's lemma.</param>
    /// <param name="xpos">The tagger's Penn tag.</param>
    public static string Mend(string form, string lemma, string xpos)
    {
        if (xpos == "CD")
        {
            return Number(form, lemma);
        }

        if (xpos == "NNP")
        {
            return KnownLemmas.Shared.Irregular(form.ToLowerInvariant(), PartOfSpeech.Name) is [var name] ? name : lemma;
        }

        // "Overran", taken for a present: no verb has such a base form.
        if (xpos is "VB" or "VBP" && !KnownLemmas.Shared.Contains(form.ToLowerInvariant(), PartOfSpeech.Verb) && KnownLemmas.Shared.Irregular(form.ToLowerInvariant(), PartOfSpeech.Verb) is [var verb])
        {
            return verb;
        }

        if (!Inflected.TryGetValue(xpos, out var inflection) || form.Length < 3 || !form.All(c => char.IsAsciiLetter(c) || c == '-'))
        {
            return lemma;
        }

        var word = form.ToLowerInvariant();
        var known = KnownLemmas.Shared;
        if (IsLemma(lemma.ToLowerInvariant(), word, inflection.Parts, inflection.Ending, known))
        {
            return lemma;
        }

        var better = Candidates(word, inflection.Parts, inflection.Ending, known).FirstOrDefault();
        return better is null ? lemma : xpos == "NNPS" ? char.ToUpperInvariant(better[0]) + better[1..] : better;
    }

    private static bool IsLemma(string lemma, string form, PartOfSpeech parts, string ending, KnownLemmas known) =>
        lemma.Length > 0 && (Irregular(form, parts, known).Contains(lemma, StringComparer.Ordinal)
            || ((known.Contains(lemma, parts) || known.ContainsEndOf(lemma, parts)) && (lemma == form || Inflection.Spells(lemma, ending, form))));

    private static IEnumerable<string> Candidates(string form, PartOfSpeech parts, string ending, KnownLemmas known)
    {
        var bases = Inflection.Bases(form, ending).Where(word => Inflection.Spells(word, ending, form)).ToList();
        return Irregular(form, parts, known)
            .Concat(bases.Where(word => known.Contains(word, parts)))
            .Concat(known.Contains(form, parts) && ending is "s" or "ed" ? [form] : [])
            .Concat(bases.Where(word => known.ContainsEndOf(word, parts)));
    }

    private static IEnumerable<string> Irregular(string form, PartOfSpeech parts, KnownLemmas known) =>
        new[] { PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Adjective, PartOfSpeech.Adverb }
            .Where(part => (parts & part) != PartOfSpeech.None).SelectMany(part => known.Irregular(form, part))
            .Concat(IsPluralOfMan(form, parts, known) ? [string.Concat(form.AsSpan(0, form.Length - 2), "an")] : []);

    /// <summary>"horsemen", "spokeswomen": WordNet has not all of them.</summary>
    private static bool IsPluralOfMan(string form, PartOfSpeech parts, KnownLemmas known) =>
        parts == PartOfSpeech.Noun && form.EndsWith("men", StringComparison.Ordinal)
            && known.Contains(string.Concat(form.AsSpan(0, form.Length - 2), "an"), PartOfSpeech.Noun);

    /// <summary>The lemma of digits has no commas between its thousands: "1,100" is 1100.</summary>
    private static string Number(string form, string lemma) =>
        Thousands().IsMatch(form) ? form.Replace(",", string.Empty, StringComparison.Ordinal) : lemma;

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}

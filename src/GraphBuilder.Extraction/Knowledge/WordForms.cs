using System.Collections.Frozen;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>
/// Whether a text has a form of some lemmas, by English inflection and the irregular verbs that the lexicon uses. It checks examples where
/// no language model is at hand; the pipeline itself has lemmas from the tagger.
/// </summary>
internal static class WordForms
{
    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>
    {
        ["bear"] = ["born", "bore", "borne"], ["be"] = ["is", "are", "was", "were", "been", "being", "am"], ["beat"] = ["beaten"], ["begin"] = ["began", "begun"],
        ["bind"] = ["bound"], ["blow"] = ["blew", "blown"], ["break"] = ["broke", "broken"], ["bring"] = ["brought"], ["build"] = ["built"],
        ["burn"] = ["burnt"], ["buy"] = ["bought"], ["catch"] = ["caught"], ["choose"] = ["chose", "chosen"], ["come"] = ["came"],
        ["deal"] = ["dealt"], ["dig"] = ["dug"], ["do"] = ["does", "did", "done"], ["draw"] = ["drew", "drawn"], ["drive"] = ["drove", "driven"], ["fall"] = ["fell", "fallen"], ["feed"] = ["fed"],
        ["fight"] = ["fought"], ["find"] = ["found"], ["flee"] = ["fled"], ["fly"] = ["flew", "flown", "flies"], ["forbid"] = ["forbade", "forbidden"],
        ["forgive"] = ["forgave", "forgiven"], ["freeze"] = ["froze", "frozen"], ["get"] = ["got", "gotten"], ["give"] = ["gave", "given"],
        ["go"] = ["went", "gone", "goes"], ["grow"] = ["grew", "grown"], ["hang"] = ["hung", "hanged"], ["have"] = ["has", "had"], ["hide"] = ["hid", "hidden"],
        ["hold"] = ["held"], ["keep"] = ["kept"], ["know"] = ["knew", "known"], ["lay"] = ["laid"], ["lead"] = ["led"], ["leave"] = ["left"],
        ["lend"] = ["lent"], ["let"] = ["let"], ["lie"] = ["lay", "lain", "lying"], ["lose"] = ["lost"], ["make"] = ["made"], ["mean"] = ["meant"],
        ["meet"] = ["met"], ["overfly"] = ["overflew", "overflies"], ["oversee"] = ["oversaw", "overseen"], ["overrun"] = ["overran"], ["overthrow"] = ["overthrew", "overthrown"], ["pay"] = ["paid"], ["put"] = ["put"],
        ["rebuild"] = ["rebuilt"], ["ride"] = ["rode", "ridden"], ["ring"] = ["rang", "rung"], ["rise"] = ["rose", "risen"], ["run"] = ["ran"], ["say"] = ["said"],
        ["see"] = ["saw", "seen"], ["seek"] = ["sought"], ["sell"] = ["sold"], ["send"] = ["sent"], ["set"] = ["set"], ["shake"] = ["shook", "shaken"],
        ["shoot"] = ["shot"], ["shut"] = ["shut"], ["sink"] = ["sank", "sunk"], ["sit"] = ["sat"], ["slay"] = ["slew", "slain"], ["speak"] = ["spoke", "spoken"],
        ["spend"] = ["spent"], ["stand"] = ["stood"], ["steal"] = ["stole", "stolen"], ["stick"] = ["stuck"], ["strike"] = ["struck"],
        ["sweep"] = ["swept"], ["swear"] = ["swore", "sworn"], ["take"] = ["took", "taken"], ["teach"] = ["taught"], ["tear"] = ["tore", "torn"], ["tell"] = ["told"],
        ["think"] = ["thought"], ["throw"] = ["threw", "thrown"], ["undertake"] = ["undertook"], ["unfreeze"] = ["unfroze", "unfrozen"], ["uphold"] = ["upheld"], ["wear"] = ["wore"],
        ["win"] = ["won"], ["withdraw"] = ["withdrew", "withdrawn"], ["withhold"] = ["withheld"], ["write"] = ["wrote", "written"],
        ["child"] = ["children"], ["man"] = ["men"], ["woman"] = ["women"], ["wife"] = ["wives"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a text holds a form of every lemma.</summary>
    public static bool Contain(string text, IEnumerable<string> lemmas)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '"', '“', '”', '?', '!', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w).ToHashSet(StringComparer.Ordinal);
        return lemmas.All(lemma => FormsOf(lemma.ToLowerInvariant()).Any(words.Contains));
    }

    private static IEnumerable<string> FormsOf(string lemma)
    {
        yield return lemma;
        yield return lemma + "s";
        yield return lemma + "es";
        yield return lemma + "ed";
        yield return lemma + "d";
        yield return lemma + "ing";
        yield return lemma.TrimEnd('e') + "ing";
        yield return lemma + lemma[^1] + "ed";
        yield return lemma + lemma[^1] + "ing";
        if (lemma[^1] == 'y')
        {
            yield return lemma[..^1] + "ies";
            yield return lemma[..^1] + "ied";
        }

        foreach (var form in Irregular.GetValueOrDefault(lemma, []))
        {
            yield return form;
        }
    }
}

using GraphBuilder.Language.Lemmas;

namespace GraphBuilder.Language.Tests.Lemmas;

public sealed class LemmaMendingTests
{
    [Theory]
    [InlineData("overran", "overran", "VBP", "overrun")]
    [InlineData("mediating", "mediat", "VBG", "mediate")]
    [InlineData("hoping", "hop", "VBG", "hope")]
    [InlineData("submitted", "submitt", "VBN", "submit")]
    [InlineData("considering", "considere", "VBG", "consider")]
    [InlineData("denied", "deni", "VBD", "deny")]
    [InlineData("mimicking", "mimicke", "VBG", "mimic")]
    [InlineData("reintroduced", "reintroduc", "VBD", "reintroduce")]
    [InlineData("goes", "goe", "VBZ", "go")]
    [InlineData("putting", "putte", "VBG", "put")]
    [InlineData("companies", "companie", "NNS", "company")]
    [InlineData("clashes", "clashe", "NNS", "clash")]
    [InlineData("closest", "clos", "JJS", "close")]
    [InlineData("sooner", "sooy", "RBR", "soon")]
    public void A_silent_letter_that_was_missed_is_restored(string form, string lemma, string xpos, string right) =>
        Assert.Equal(right, LemmaMending.Mend(form, lemma, xpos));

    [Theory]
    [InlineData("stolen", "stol", "VBN", "steal")]
    [InlineData("fled", "fl", "VBD", "flee")]
    [InlineData("teeth", "teet", "NNS", "tooth")]
    [InlineData("horsemen", "horseme", "NNS", "horseman")]
    [InlineData("shut", "sh", "VBN", "shut")]
    public void Irregular_forms_are_looked_up(string form, string lemma, string xpos, string right) =>
        Assert.Equal(right, LemmaMending.Mend(form, lemma, xpos));

    [Theory]
    [InlineData("movies", "movie", "NNS")]
    [InlineData("people", "person", "NNS")]
    [InlineData("people", "people", "NNS")]
    [InlineData("data", "data", "NNS")]
    [InlineData("modelling", "model", "VBG")]
    [InlineData("left", "leave", "VBD")]
    [InlineData("'s", "be", "VBZ")]
    [InlineData("Houthis", "Houthi", "NNPS")]
    [InlineData("Boeing", "Boeing", "NNP")]
    [InlineData("blorping", "blorp", "VBG")]
    [InlineData("missing", "missing", "JJ")]
    public void A_lemma_that_may_be_right_is_left_alone(string form, string lemma, string xpos) =>
        Assert.Equal(lemma, LemmaMending.Mend(form, lemma, xpos));

    [Theory]
    [InlineData("1,100", "1000", "CD", "1100")]
    [InlineData("7,5", "7,5", "CD", "7,5")]
    [InlineData("Sept.", "Sept.", "NNP", "September")]
    [InlineData("Processes", "Processe", "NNPS", "Process")]
    public void Numbers_months_and_names_are_written_in_full(string form, string lemma, string xpos, string right) =>
        Assert.Equal(right, LemmaMending.Mend(form, lemma, xpos));
}

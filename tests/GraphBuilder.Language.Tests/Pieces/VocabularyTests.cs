using GraphBuilder.Language.Pieces;

namespace GraphBuilder.Language.Tests.Pieces;

public sealed class VocabularyTests
{
    /// <summary>Words with their pieces and shape classes by the definition of the model.</summary>
    public static TheoryData<string, string, int, int> Words { get; } = new()
    {
        { "T\u00fcrkiye", "22883 28008 2063", 2, 2 },
        { "\u0130stanbul", "9960", 2, 2 },
        { "Stra\u00dfe", "2358 27807", 2, 2 },
        { "U.S.", "1057 1012 1055 1012", 3, 3 },
        { "don't", "2123 1005 1056", 1, 1 },
        { "\u00d6konomie", "7929 17175 9856", 2, 2 },
        { "\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3", "1173 18199 29733 29735 29736 15297", 3, 3 },
        { "S\u00e3o", "7509", 2, 2 },
        { "\ud55c\uad6d\uc5b4", "1469 30006 30021 29991 30014 30020 29999 30008", 7, 1 },
        { "\u5317\u4eac", "1781 30281", 7, 1 },
        { "1,000", "1015 1010 2199", 6, 0 },
        { "\U0001f600", "100", 0, 0 },
        { "e\u0301lite", "7069", 1, 1 },
        { "", "100", 0, 0 },
        { "\u200b", "100", 0, 0 },
        { "antidisestablishmentarianism-pseudopseudohypoparathyroidism", "3424 10521 4355 7875 13602 3672 12199 2964", 1, 1 },
        { "co-operate", "2522 1011 5452", 1, 1 },
        { "\u201c", "1523", 0, 0 },
        { "na\u00efve", "15743", 1, 1 },
        { "\u00c5ngstr\u00f6m", "17076 15687", 2, 2 },
        { "AT&T", "2012 1004 1056", 3, 3 },
        { "xXx", "22038 2595", 7, 1 },
        { "iPhone", "18059", 7, 1 },
        { "EU", "7327", 3, 3 },
        { "A", "1037", 4, 2 },
        { "\u00c9", "1041", 4, 2 },
        { "\u01c5", "100", 7, 1 },
        { "\u2167", "100", 4, 0 },
        { "\u00b2", "1082", 6, 0 },
        { "\u0663", "100", 6, 0 },
        { "\u24d0", "100", 1, 0 },
        { "'s", "1005 1055", 1, 1 },
        { "42nd", "21373", 1, 1 },
        { "\u2014", "1517", 0, 0 },
        { "\u00df", "1096", 1, 1 },
        { "McDonald", "9383", 5, 2 },
        { "O'Neill", "1051 1005 11511", 5, 2 },
        { "X", "1060", 4, 2 },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_have_the_pieces_and_shapes_of_the_definition(string word, string pieces, int fine, int coarse)
    {
        var ids = new List<int>();
        LoadedModel.Instance.Vocabulary.Split(word, ids);
        Assert.Equal(pieces, string.Join(' ', ids));
        Assert.Equal((fine, coarse), (WordShape.Fine(word), WordShape.Coarse(word)));
    }

    [Fact]
    public void Sentences_have_the_pieces_of_the_definition()
    {
        var vocabulary = LoadedModel.Instance.Vocabulary;
        foreach (var sentence in Reference.ReferenceSentence.All)
        {
            var ids = new List<int> { vocabulary.Begin };
            foreach (var word in sentence.Words)
            {
                vocabulary.Split(word, ids);
            }

            ids.Add(vocabulary.End);
            Assert.Equal(sentence.Pieces, ids);
        }
    }
}

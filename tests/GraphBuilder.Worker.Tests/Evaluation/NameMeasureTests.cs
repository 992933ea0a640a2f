using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Evaluation;
using GraphBuilder.Worker.Evaluation.Names;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class NameMeasureTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder-names-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_name_is_right_by_place_and_type()
    {
        var figures = Measure("Ann B-PER|Lee I-PER|visited O|Oslo B-LOC|for O|Acme B-ORG", "Ann B-PER|Lee I-PER|visited O|Oslo B-ORG|for O|Acme O");
        Assert.Equal(new Tally(1, 3, 2), figures["all"]);
        Assert.Equal(new Tally(1, 1, 1), figures["PER"]);
        Assert.Equal(new Tally(0, 1, 0), figures["LOC"]);
        Assert.Equal(new Tally(0, 1, 1), figures["ORG"]);
        Assert.Equal(new Tally(2, 3, 2), figures["any type"]);
    }

    [Fact]
    public void A_system_may_divide_words_as_it_likes() =>
        Assert.Equal(new Tally(1, 1, 1), Measure("Oslo-based O|Acme's B-ORG", "Oslo O|- O|based O|Acme B-ORG|'s I-ORG")["all"]);

    [Theory]
    [InlineData("Ann I-PER|Lee I-PER", 1)]
    [InlineData("Ann B-PER|Lee B-PER", 2)]
    [InlineData("Ann B-PER|Lee I-ORG", 2)]
    [InlineData("Ann I-politician|Oslo B-country", 2)]
    [InlineData("Waterloo B-event|Ann O", 0)]
    public void Tags_are_read_as_conlleval_reads_them(string words, int names) => Assert.Equal(names, Read(words).Count);

    [Theory]
    [InlineData("# newdoc id = a\n# sent_id = 1\n1\tAnn\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n\n1\tLee\tB-PER\t-\t-\n\n# newdoc id = b\n1\tHi\tO\t-\t-\n", "Ann left\nLee", "Hi")]
    [InlineData("-DOCSTART- O\n\nAnn I-PER\nleft O\n\nLee I-PER\n# O\n-DOCSTART- O\nHi O\n", "Ann left\nLee #", "Hi")]
    [InlineData("Ann\tB-politician\nleft\tO\n\nHi\tO\n", "Ann left", "Hi")]
    public void The_three_kinds_of_file_are_read(string text, params string[] documents) =>
        Assert.Equal(documents, IobReader.Read(Write(text)).Select(document => document.Text));

    [Theory]
    [InlineData("Ann B-PER\nleft\n", ":2")]
    [InlineData("Ann PER\n", ":1")]
    [InlineData("\n\n", "no words")]
    public void A_malformed_file_is_refused_with_the_place(string text, string place)
    {
        var failure = Assert.Throws<WrongUseException>(() => IobReader.Read(Write(text)));
        Assert.Contains(place, failure.Message, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder.FullName, "names.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static IReadOnlySet<FoundName> Read(string words) => NameTags.Read([words.Split('|').Select(word => word.Split(' ')).Select(word => (word[0], word[1]))]);

    private static Dictionary<string, Tally> Measure(string gold, string found)
    {
        var measure = new NameMeasure();
        measure.Add(Read(gold), Read(found));
        return measure.Figures.ToDictionary(figure => figure.Name, figure => figure.Counts);
    }
}

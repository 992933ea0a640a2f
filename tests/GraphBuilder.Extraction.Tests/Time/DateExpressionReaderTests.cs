using GraphBuilder.Extraction.Time;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Time;

public sealed class DateExpressionReaderTests(ReadingFixture engine)
{
    // A Tuesday.
    private static readonly DateOnly Published = new(2026, 2, 3);

    [Theory]
    [InlineData("The talks will open on 6 February 2026 in Istanbul.", "2026-02-06", DateSource.Text)]
    [InlineData("The talks will open on Feb. 6 in Istanbul.", "2026-02-06", DateSource.Text)]
    [InlineData("The talks will open on Friday, February 6, in Istanbul.", "2026-02-06", DateSource.Text)]
    [InlineData("The treaty was signed on December 28.", "2025-12-28", DateSource.Text)]
    [InlineData("The treaty was signed on the 3rd of March 2011.", "2011-03-03", DateSource.Text)]
    [InlineData("The ministers met on Monday.", "2026-02-02", DateSource.Relative)]
    [InlineData("The ministers met on Tuesday.", "2026-02-03", DateSource.Relative)]
    [InlineData("The ministers will meet on Friday.", "2026-02-06", DateSource.Relative)]
    [InlineData("The ministers met last Friday.", "2026-01-30", DateSource.Relative)]
    [InlineData("The ministers plan to meet next Monday.", "2026-02-09", DateSource.Relative)]
    [InlineData("The ministers met yesterday.", "2026-02-02", DateSource.Relative)]
    [InlineData("The ministers met two days ago.", "2026-02-01", DateSource.Relative)]
    public void A_day_that_the_words_name_is_read(string text, string day, DateSource source)
    {
        var found = Assert.Single(Read(text, Published));
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), found.Date);
        Assert.Equal(source, found.Source);
    }

    [Theory]
    [InlineData("The ministers met last week.")]
    [InlineData("The treaty was signed in March.")]
    [InlineData("The march may end the crisis.")]
    [InlineData("Nobody had ever seen 6 of them.")]
    public void What_names_no_single_day_is_no_date(string text) => Assert.Empty(Read(text, Published));

    [Fact]
    public void Without_a_day_of_publication_only_full_dates_are_read() =>
        Assert.Equal(new DateOnly(2024, 5, 7), Assert.Single(Read("They met on Monday, and again on May 7, 2024, but not on June 1.", published: null)).Date);

    private IReadOnlyList<DateExpression> Read(string text, DateOnly? published) =>
        [.. engine.Analyse(text).Sentences.SelectMany(sentence => DateExpressionReader.Read(sentence, published))];
}

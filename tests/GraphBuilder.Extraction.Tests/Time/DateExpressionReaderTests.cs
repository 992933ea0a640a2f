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
        Assert.Equal(day, found.Period.ToString());
        Assert.Equal(source, found.Source);
    }

    [Theory]
    [InlineData("The ministers met last week.", "2026-W05", DateSource.Relative)]
    [InlineData("The ministers met earlier this week.", "2026-W06", DateSource.Relative)]
    [InlineData("The ministers will meet next week.", "2026-W07", DateSource.Relative)]
    [InlineData("The ministers met over the weekend.", "2026-W05", DateSource.Relative)]
    [InlineData("The ministers met three weeks ago.", "2026-W03", DateSource.Relative)]
    [InlineData("The ministers met earlier this month.", "2026-02", DateSource.Relative)]
    [InlineData("The ministers met last month.", "2026-01", DateSource.Relative)]
    [InlineData("The treaty was signed in March.", "2025-03", DateSource.Relative)]
    [InlineData("The treaty was signed in January.", "2026-01", DateSource.Relative)]
    [InlineData("The treaty will be signed in March.", "2026-03", DateSource.Relative)]
    [InlineData("The treaty will be signed in January.", "2027-01", DateSource.Relative)]
    [InlineData("The treaty was signed last June.", "2025-06", DateSource.Relative)]
    [InlineData("The treaty was signed in March 2004.", "2004-03", DateSource.Text)]
    [InlineData("The treaty was signed in 2004.", "2004", DateSource.Text)]
    [InlineData("The treaty was signed last year.", "2025", DateSource.Relative)]
    [InlineData("The treaty was signed two years ago.", "2024", DateSource.Relative)]
    [InlineData("Nobody was tried for the 2001 attacks.", "2001", DateSource.Text)]
    public void A_week_month_or_year_is_read_as_exactly_as_it_is_said(string text, string period, DateSource source)
    {
        var found = Assert.Single(Read(text, Published));
        Assert.Equal(period, found.Period.ToString());
        Assert.Equal(source, found.Source);
    }

    [Theory]
    [InlineData("The march may end the crisis.")]
    [InlineData("Nobody had ever seen 6 of them.")]
    [InlineData("About 2000 people fled.")]
    [InlineData("It was the last year of the war.")]
    [InlineData("May God help them.")]
    [InlineData("The next day they met.")]
    public void What_names_no_date_is_none(string text) => Assert.Empty(Read(text, Published));

    [Theory]
    [InlineData("The army attacked on Sunday. It withdrew the next day.", "2026-02-02")]
    [InlineData("The army attacked on January 20. Two days earlier the rebels had taken a bridge.", "2026-01-18")]
    [InlineData("The army attacked on Sunday. Rebels struck back a day later.", "2026-02-02")]
    public void The_next_day_goes_by_the_day_that_was_named_last(string text, string day)
    {
        var dates = new DocumentDates(engine.Analyse(text, Published));
        Assert.Equal(day, Assert.Single(dates.Of(engine.Analyse(text, Published).Sentences[1])).Period.ToString());
    }

    [Theory]
    [InlineData("He has been president since 2019.", DateBound.Since)]
    [InlineData("He was president until last year.", DateBound.Until)]
    [InlineData("The troops must leave by Friday.", DateBound.Beside)]
    [InlineData("They met after Friday's vote.", DateBound.At)]
    [InlineData("They met in early March.", DateBound.At)]
    public void The_word_before_a_date_says_what_it_is_to_the_event(string text, DateBound bound) => Assert.Equal(bound, Assert.Single(Read(text, Published)).Bound);

    [Fact]
    public void From_one_year_to_another_is_an_interval() =>
        Assert.Equal([DateBound.Since, DateBound.Until], Read("He was president from 1999 to 2003.", Published).Select(date => date.Bound));

    [Fact]
    public void Without_a_day_of_publication_only_dates_with_their_year_are_read() =>
        Assert.Equal(["2024-05-07", "1999"], Read("They met on Monday, and again on May 7, 2024, but not on June 1 or last week, nor in 1999.", published: null).Select(date => date.Period.ToString()));

    private IReadOnlyList<DateExpression> Read(string text, DateOnly? published) =>
        [.. engine.Analyse(text).Sentences.SelectMany(sentence => DateExpressionReader.Read(sentence, published))];
}

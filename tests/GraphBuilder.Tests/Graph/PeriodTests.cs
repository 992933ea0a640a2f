using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Graph;

namespace GraphBuilder.Tests.Graph;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(DatePrecision.Day, "2026-02-05", "2026-02-05", "2026-02-05")]
    [InlineData(DatePrecision.Week, "2026-W06", "2026-02-02", "2026-02-08")]
    [InlineData(DatePrecision.Month, "2026-02", "2026-02-01", "2026-02-28")]
    [InlineData(DatePrecision.Year, "2026", "2026-01-01", "2026-12-31")]
    public void A_period_is_written_as_exactly_as_it_is_known(DatePrecision precision, string text, string first, string last)
    {
        var period = Period.Of(new DateOnly(2026, 2, 5), precision);
        Assert.Equal((text, first, last), (period.ToString(), period.Start.ToString("O"), period.End.ToString("O")));
    }

    [Fact]
    public void A_day_lies_in_its_periods_and_the_days_beside_them_in_others() =>
        Prop.ForAll(
            Gen.Choose(10, 3_000_000).Select(DateOnly.FromDayNumber).ToArbitrary(),
            Gen.Elements(Enum.GetValues<DatePrecision>()).ToArbitrary(),
            (day, precision) =>
            {
                var period = Period.Of(day, precision);
                return period.Contains(day) && !period.Contains(period.Start.AddDays(-1)) && !period.Contains(period.End.AddDays(1)) && Period.Of(period.End, precision) == period;
            }).QuickCheckThrowOnFailure();
}

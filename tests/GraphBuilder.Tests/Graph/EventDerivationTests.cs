using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Graph;
using static GraphBuilder.Tests.Graph.Some;

namespace GraphBuilder.Tests.Graph;

public sealed class EventDerivationTests
{
    [Fact]
    public void Statements_of_one_date_are_one_event_and_those_of_another_are_another()
    {
        var events = Events(Report(date: 3, outlet: "Courier"), Report(date: 3, outlet: "Herald", quote: "B was threatened."), Report(date: 4));

        Assert.Equal([(Day(3), 2, 2), (Day(4), 1, 1)], events.Select(found => (found.Date!.Value, found.Reports, found.Outlets)));
    }

    [Fact]
    public void A_statement_without_a_date_joins_the_event_that_is_dated_nearest_to_its_publication()
    {
        var undated = Report(published: 5, quote: "A has threatened B.");

        var events = Events(Report(date: 1), Report(date: 4), undated);

        Assert.Equal([(Day(1), 1), (Day(4), 2)], events.Select(found => (found.Date!.Value, found.Reports)));
        Assert.Contains(undated.Statement.Id, events[1].Statements);
    }

    [Fact]
    public void A_statement_of_which_only_the_month_is_known_joins_the_only_event_of_that_month()
    {
        var vague = Report(period: Month(2), published: 20, quote: "A threatened B in February.");

        var joined = Assert.Single(Events(Report(date: 4), vague));
        Assert.Equal((Day(4), DatePrecision.Day, 2), (joined.Date!.Value, joined.DatePrecision, joined.Reports));
    }

    [Fact]
    public void Where_several_happened_in_that_month_or_none_did_it_is_an_event_of_the_month()
    {
        var vague = Report(period: Month(2), published: 20, quote: "A threatened B in February.");

        Assert.Equal(
            [(Day(1), DatePrecision.Month), (Day(4), DatePrecision.Day), (Day(6), DatePrecision.Day)],
            Events(Report(date: 4), Report(date: 6), vague).Select(found => (found.Date!.Value, found.DatePrecision)));
        Assert.Equal([DatePrecision.Month, DatePrecision.Day], Events(Report(date: 4), Report(period: Month(1), quote: "In January.")).Select(found => found.DatePrecision));
        Assert.Equal(2, Assert.Single(Events(vague, Report(period: Month(2), published: 21, outlet: "Herald", quote: "That was in February."))).Reports);
    }

    [Fact]
    public void A_year_takes_in_the_only_month_that_is_known()
    {
        var both = Assert.Single(Events(Report(period: Month(2)), Report(period: Period.Of(Day(1), DatePrecision.Year), quote: "Last year.")));

        Assert.Equal((DatePrecision.Month, 2), (both.DatePrecision, both.Reports));
    }

    [Fact]
    public void An_event_of_a_month_and_one_of_its_first_day_are_two() =>
        Assert.Equal(3, Events(Report(date: 1), Report(date: 2), Report(period: Month(2))).Select(found => found.Id).Distinct().Count());

    [Fact]
    public void A_denial_for_a_month_denies_what_is_known_of_that_month_only()
    {
        var denial = Report(period: Month(2), polarity: Polarity.Negated, outlet: "Herald", quote: "A did not threaten B in February.");

        Assert.Equal([denial.Statement.Id], Assert.Single(Events(Report(date: 4), denial)).Denials);
        Assert.Empty(Assert.Single(Events(Report(period: Month(1)), denial)).Denials);
    }

    private static Period Month(int month) => new(new DateOnly(2026, month, 1), DatePrecision.Month);

    [Fact]
    public void A_date_of_publication_is_no_date_of_its_own()
    {
        var events = Events(Report(date: 4), Report(date: 5, published: 5, dateSource: DateSource.Publication, quote: "A has threatened B."));

        Assert.Equal((Day(4), 2), (events.Single().Date!.Value, events.Single().Reports));
    }

    [Fact]
    public void A_plan_for_a_day_and_the_report_from_that_day_are_one_event()
    {
        var events = Events(
            Report("MEETS", date: 16, published: 1, modality: Modality.Planned),
            Report("MEETS", published: 3, modality: Modality.Planned, quote: "They will meet."),
            Report("MEETS", published: 17, quote: "They have met."));

        var meeting = Assert.Single(events);
        Assert.Equal((Day(16), 3), (meeting.Date!.Value, meeting.Reports));
        Assert.Equal((Day(1), Day(17)), (meeting.FirstReportedAt!.Value, meeting.LastReportedAt!.Value));
    }

    [Fact]
    public void What_is_told_as_having_happened_joins_no_event_that_is_still_to_come()
    {
        var events = Events(Report("MEETS", date: 6, published: 4, modality: Modality.Planned), Report("MEETS", published: 5, quote: "They met."));

        Assert.Equal([Day(5), Day(6)], events.Select(found => found.Date!.Value));
    }

    [Fact]
    public void A_look_back_on_an_event_long_past_does_not_draw_todays_reports_to_it()
    {
        var events = Events(Report(date: 1, published: 20), Report(published: 20, quote: "A threatens B again."));

        Assert.Equal([Day(1), Day(20)], events.Select(found => found.Date!.Value));
    }

    [Fact]
    public void Daily_reports_without_a_date_do_not_chain_into_one_event()
    {
        var events = Events([.. Enumerable.Range(1, 9).Select(day => Report(published: day))]);

        Assert.Equal([(Day(1), 4), (Day(5), 4), (Day(9), 1)], events.Select(found => (found.Date!.Value, found.Reports)));
    }

    [Fact]
    public void An_event_without_a_date_of_its_own_is_dated_by_the_first_report_that_asserts_it()
    {
        var events = Events(Report(published: 2, modality: Modality.Planned), Report(published: 4));

        Assert.Equal((Day(4), 2), (events.Single().Date!.Value, events.Single().Reports));
    }

    [Fact]
    public void Statements_without_any_date_are_one_event_without_a_date()
    {
        var events = Events(Report(article: "one"), Report(article: "two"), Report(published: 3));

        Assert.Equal([(null, 2), (Day(3), 1)], events.Select(found => (found.Date, found.Reports)));
    }

    [Fact]
    public void A_denial_makes_no_event_but_is_linked_to_the_one_that_it_denies()
    {
        var denial = Report(date: 3, published: 4, polarity: Polarity.Negated);
        var late = Report(published: 5, polarity: Polarity.Negated);
        var elsewhere = Report(date: 20, polarity: Polarity.Negated);

        var single = Assert.Single(Events(Report(date: 3), denial, late, elsewhere));

        Assert.Equal(1, single.Reports);
        Assert.Equal(new[] { denial.Statement.Id, late.Statement.Id }.Order(), single.Denials);
        Assert.Empty(Events(denial));
    }

    [Fact]
    public void The_order_of_the_sides_says_nothing_where_the_type_is_symmetric()
    {
        var one = EventKey.Of(Report("MEETS", "a", "b").Statement, Types);

        Assert.Equal(one, EventKey.Of(Report("MEETS", "b", "a").Statement, Types));
        Assert.NotEqual(EventKey.Of(Report("THREATENS", "a", "b").Statement, Types), EventKey.Of(Report("THREATENS", "b", "a").Statement, Types));
    }

    [Fact]
    public void A_mediation_has_its_mediator_and_both_sides_in_whatever_order_they_are_named()
    {
        var mediation = Report("MEDIATES", "oman", "us", third: new(ThirdParty.Side, Actor("iran")), date: 6, place: "muscat");

        var found = Assert.Single(Events(mediation));

        Assert.Equal(
            [new(ParticipantRole.Target, new("iran")), new(ParticipantRole.Target, new("us")), new(ParticipantRole.Mediator, new("oman")), new(ParticipantRole.Location, new("muscat"))],
            found.Participants);
        Assert.Equal(EventKey.Of(mediation.Statement, Types), EventKey.Of(Report("MEDIATES", "oman", "iran", third: new(ThirdParty.Side, Actor("us"))).Statement, Types));
    }

    [Fact]
    public void Reports_of_a_meeting_that_name_one_mediator_another_or_none_are_one_event()
    {
        var found = Assert.Single(Events(
            Report("MEETS", "us", "iran", date: 6),
            Report("MEETS", "us", "iran", date: 6, third: new(ThirdParty.Mediator, Actor("oman")), quote: "Oman brought them together."),
            Report("MEETS", "iran", "us", date: 6, third: new(ThirdParty.Mediator, Actor("qatar")), quote: "Qatar did.")));

        Assert.Equal(3, found.Reports);
        Assert.Equal(["oman", "qatar"], found.Participants.Where(participant => participant.Role == ParticipantRole.Mediator).Select(participant => participant.Entity.Value));
    }

    [Fact]
    public void Mediations_between_other_sides_are_other_events() => Assert.NotEqual(
        EventKey.Of(Report("MEDIATES", "oman", "iran", third: new(ThirdParty.Side, Actor("us"))).Statement, Types),
        EventKey.Of(Report("MEDIATES", "oman", "iran", third: new(ThirdParty.Side, Actor("israel"))).Statement, Types));

    [Fact]
    public void States_and_statements_that_lack_a_participant_make_no_event()
    {
        Assert.Null(EventKey.Of(Report("ALLIED_WITH").Statement, Types));
        Assert.Null(EventKey.Of(Report(target: null).Statement, Types));
        Assert.Null(EventKey.Of(Report(source: null).Statement, Types));
    }

    [Fact]
    public void The_code_of_most_reports_is_the_events()
    {
        var single = Assert.Single(Events(
            Report(date: 3, cameo: "138", quote: "1"), Report(date: 3, cameo: "130", quote: "2"), Report(date: 3, cameo: "138", quote: "3"), Report(date: 3, quote: "4")));

        Assert.Equal(("138", QuadClass.VerbalConflict), (single.Cameo, single.QuadClass));
    }

    [Fact]
    public void Events_depend_on_the_set_of_statements_and_not_on_their_order()
    {
        var report = from date in Gen.Elements<int?>(null, 1, 2, 5, 9, 14)
                     from published in Gen.Elements<int?>(null, 1, 2, 3, 4, 6, 8, 10, 13, 15)
                     from modality in Gen.Elements(Modality.Asserted, Modality.Planned, Modality.Demanded)
                     from polarity in Gen.Elements(Polarity.Affirmed, Polarity.Affirmed, Polarity.Negated)
                     from outlet in Gen.Elements("Courier", "Herald", null)
                     from quote in Gen.Elements("A threatened B.", "B was threatened.", "Threats were made.")
                     select Report(date: date, published: published, modality: modality, polarity: polarity, outlet: outlet, quote: quote);
        var cases = from reports in report.NonEmptyListOf()
                    let distinct = reports.DistinctBy(one => one.Statement.Id).ToArray()
                    from shuffled in Gen.Shuffle(distinct)
                    select (distinct, shuffled);

        Prop.ForAll(cases.ToArbitrary(), pair => Show(Events(pair.distinct)) == Show(Events(pair.shuffled))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_affirmed_statement_reports_exactly_one_event_and_no_two_events_share_an_id()
    {
        var report = from date in Gen.Elements<int?>(null, 1, 4, 9)
                     from published in Gen.Elements<int?>(null, 1, 2, 3, 5, 8, 11)
                     from modality in Gen.Elements(Modality.Asserted, Modality.Planned)
                     select Report(date: date, published: published, modality: modality);

        Prop.ForAll(report.NonEmptyListOf().Select(reports => reports.DistinctBy(one => one.Statement.Id).ToArray()).ToArbitrary(), reports =>
        {
            var events = Events(reports);
            return events.SelectMany(found => found.Statements).Order().SequenceEqual(reports.Select(one => one.Statement.Id).Order())
                && events.DistinctBy(found => found.Id).Count() == events.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static string Show(IEnumerable<Event> events) => string.Join('\n', events.Select(found =>
        $"{found with { Participants = [], Statements = [], Denials = [] }} {string.Join(',', found.Statements)} {string.Join(',', found.Denials)}"));
}

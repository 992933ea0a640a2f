using GraphBuilder.Graph;
using static GraphBuilder.Tests.Graph.Some;

namespace GraphBuilder.Tests.Graph;

public sealed class OutletCountTests
{
    [Fact]
    public void A_copied_article_adds_no_outlet() => Assert.Equal(1, OutletCount.Of(
    [
        Report(outlet: "Agency", published: 1, quote: "One."), Report(outlet: "Agency", published: 1, quote: "Two."),
        Report(outlet: "Copier", published: 1, quote: "One."), Report(outlet: "Copier", published: 2, quote: "Two."),
    ]));

    [Fact]
    public void An_outlet_that_has_a_sentence_of_its_own_counts() => Assert.Equal(2, OutletCount.Of(
    [
        Report(outlet: "Agency", published: 1, quote: "One."), Report(outlet: "Copier", published: 2, quote: "One."),
        Report(outlet: "Copier", published: 2, quote: "We saw it too."),
    ]));

    [Fact]
    public void Copies_that_differ_in_quotation_marks_and_spaces_are_copies() => Assert.Equal(1, OutletCount.Of(
    [
        Report(outlet: "Agency", quote: "Iran's envoy said \"no\"."), Report(outlet: "Copier", quote: "Iran’s envoy  said “no”. "),
    ]));

    [Fact]
    public void Articles_without_an_outlet_count_as_one_and_own_no_sentence_that_a_known_outlet_has() => Assert.Equal(2, OutletCount.Of(
    [
        Report(outlet: null, published: 1, quote: "One."), Report(outlet: "Courier", published: 5, quote: "One."),
        Report(outlet: null, quote: "Two.", article: "2"), Report(outlet: null, quote: "Three.", article: "3"),
    ]));

    [Fact]
    public void Nothing_has_no_outlet() => Assert.Equal(0, OutletCount.Of([]));
}

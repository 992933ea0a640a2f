using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Extraction.Statements.Quotations;

namespace GraphBuilder.Extraction.Tests.Statements.Quotations;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said \"no\" and left.", "no")]
    [InlineData("“One. Two,” she said. “Three.”", "One. Two,|Three.")]
    [InlineData("“One.\n\n“Two,” she said.", "One.|Two,")]
    [InlineData("“One.\nTwo,” she said.", "One.\nTwo,")]
    [InlineData("She said: “One.", "One.")]
    [InlineData("Nobody spoke.", "")]
    public void Quotations_are_what_stands_between_the_marks(string text, string quotations) =>
        Assert.Equal(quotations, string.Join('|', QuotationMarks.Find(text).Select(span => span.Of(text))));

    [Fact]
    public void No_quotation_overlaps_another_or_holds_a_mark() => Prop.ForAll(
        Gen.Elements('"', '“', '”', 'a', '.', '\n').ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
        text =>
        {
            var found = QuotationMarks.Find(text);
            return found.Zip(found.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && found.All(span => !span.Of(text).Contains('"', StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
}

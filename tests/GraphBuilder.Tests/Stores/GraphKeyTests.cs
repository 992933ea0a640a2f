using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Stores;

namespace GraphBuilder.Tests.Stores;

public sealed class GraphKeyTests
{
    [Fact]
    public void The_parts_of_a_key_come_back_whatever_they_hold() => Prop.ForAll(
        Gen.Elements('a', '/', '\\', '\t', ' ').ListOf().Select(characters => string.Concat(characters)).ListOf(4).ToArbitrary(),
        parts => GraphKey.Parts(GraphKey.Of([.. parts]), 4).SequenceEqual(parts)).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_key_of_another_number_of_parts_is_told() =>
        Assert.Contains("'a\tb'", Assert.Throws<FormatException>(() => GraphKey.Parts("a\tb", 4)).Message, StringComparison.Ordinal);
}

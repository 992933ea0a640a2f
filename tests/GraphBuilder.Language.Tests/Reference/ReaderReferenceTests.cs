using GraphBuilder.Documents;

namespace GraphBuilder.Language.Tests.Reference;

public sealed class ReaderReferenceTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<ReferenceSentence> Expected = ReferenceSentence.All;
    private static readonly Lazy<Document> Found = new(() => ModelPipeline.Read(LoadedModel.Instance, [.. Expected.Select(sentence => sentence.Words)]));

    [Fact]
    public void The_reader_finds_the_mentions_of_its_definition()
    {
        var mentions = Found.Value.Get<MentionLayer>();
        var words = Expected.Sum(sentence => sentence.Words.Length);
        var different = new List<string>();
        for (var sentence = 0; sentence < Expected.Count; sentence++)
        {
            var found = mentions.Mentions.Take(mentions.Of(sentence)).Select(Describe).ToHashSet();
            found.SymmetricExceptWith(Expected[sentence].Mentions.Select(one => string.Join(' ', one)));
            different.AddRange(found.Select(mention => $"sentence {sentence}: {mention}"));
        }

        output.WriteLine($"{different.Count} of {mentions.Mentions.Count} mentions differ");
        Assert.True(different.Count <= 0.0005 * words, string.Join('\n', different));
    }

    [Fact]
    public void The_reader_says_of_ordered_pairs_what_its_definition_says()
    {
        var (document, pairs, different) = (Found.Value, 0, new List<string>());
        var mentions = document.Get<MentionLayer>();
        var relations = document.Get<RelationLayer>().Relations.ToLookup(relation => mentions.Mentions[relation.Source].Sentence);
        for (var sentence = 0; sentence < Expected.Count; sentence++)
        {
            var count = Expected[sentence].Mentions.Length;
            pairs += count * (count - 1);
            var found = relations[sentence].Where(relation => relation.Event.Best != LabelDistribution.None || relation.State.Best != LabelDistribution.None)
                .Select(relation => Describe(relation, mentions)).ToHashSet();
            found.SymmetricExceptWith(Expected[sentence].Relations.Select(Describe));
            different.AddRange(found.Select(relation => $"sentence {sentence}: {relation}"));
        }

        output.WriteLine($"{different.Count} differences in {pairs} ordered pairs");
        different.ForEach(output.WriteLine);
        Assert.True(different.Count <= 0.005 * pairs, string.Join('\n', different.Take(20)));
        Assert.True(pairs > 3000, $"only {pairs} pairs compared");
    }

    [Fact]
    public void The_scorer_makes_the_entities_of_its_definition()
    {
        foreach (var story in ReferenceSentence.Read<ReferenceStory>("story-reference.jsonl"))
        {
            var document = ModelPipeline.Read(LoadedModel.Instance, [.. story.Sentences.Select(sentence => sentence.Words)]);
            var mentions = document.Get<MentionLayer>().Mentions;
            var entities = Coreference.PlainJoining.Join(document.Get<CoreferenceLayer>(), mentions.Count);
            var found = mentions.Zip(entities).GroupBy(pair => pair.Second, pair => pair.First)
                .Select(group => string.Join("; ", group.Select(mention => $"{mention.Sentence} {mention.Tokens.Start} {mention.Tokens.End}")));
            Assert.Equal(story.Entities.Select(entity => string.Join("; ", entity.Select(mention => string.Join(' ', mention)))), found);
        }
    }

    private static string Describe(Mention mention)
    {
        var type = mention.Type == MentionType.Organization ? "ORG" : mention.Type.ToString().ToUpperInvariant();
        return $"{mention.Tokens.Start} {mention.Tokens.End} {type} {mention.Form.ToString().ToLowerInvariant()}";
    }

    private static string Describe(Relation relation, MentionLayer mentions)
    {
        var (source, target) = (mentions.Mentions[relation.Source].Tokens, mentions.Mentions[relation.Target].Tokens);
        return $"{source.Start} {source.End} {target.Start} {target.End} {relation.Event.Best} {relation.State.Best} {relation.Modality.ToString().ToLowerInvariant()} "
            + $"{relation.Polarity.ToString().ToLowerInvariant()} trigger {relation.Trigger} by {relation.SaidBy}";
    }

    private static string Describe(ReferenceRelation relation) =>
        $"{string.Join(' ', relation.Source)} {string.Join(' ', relation.Target)} {relation.Event} {relation.State} {relation.Modality} {relation.Polarity} "
        + $"trigger {relation.Trigger} by {relation.By}";
}

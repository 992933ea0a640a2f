using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Kernels.Integers;
using GraphBuilder.Language.Reading;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Language.Tests.Reference;
using GraphBuilder.Testing;

namespace GraphBuilder.Language.Tests;

public sealed class EngineTests
{
    private static readonly string[][] Sentences = [.. ReferenceSentence.All.Take(16).Select(sentence => sentence.Words)];

    [Theory]
    [InlineData(512)]
    [InlineData(256)]
    [InlineData(128)]
    public void Vectors_of_every_width_give_the_same_labels(int bits) =>
        Assert.Equal(Describe(Read(LoadedModel.Instance, Sentences)), Describe(Read(LoadedModel.OfWidth(bits), Sentences)));

    [Theory]
    [InlineData(Precision.Int16)]
    [InlineData(Precision.Int8)]
    public void Every_kernel_for_integers_gives_the_same_bits(Precision precision)
    {
        (float[] Vectors, string Labels)? expected = null;
        foreach (var (_, kernel) in IntegerKernel.Runnable(precision))
        {
            var words = IntegerKernel.Runnable(Precision.Int16).Last().Kernel;
            var arithmetic = precision == Precision.Int8 ? new Arithmetic(MatrixKernel.Best, kernel, words) : new Arithmetic(MatrixKernel.Best, null, kernel);
            var document = Read(LanguageModel.Load(new LanguageModelOptions { Folder = RepositoryFolders.Models, Precision = precision }, arithmetic), Sentences);
            var found = (document.Get<ReaderVectorLayer>().Stretches.SelectMany(stretch => stretch.Values).ToArray(), Describe(document));
            expected ??= found;
            Assert.True(expected.Value.Vectors.AsSpan().SequenceEqual(found.Item1), $"{kernel.Name} gives other vectors");
            Assert.Equal(expected.Value.Labels, found.Item2);
        }
    }

    [Theory]
    [InlineData(Precision.Int16, 0.999)]
    [InlineData(Precision.Int8, 0.97)]
    public void Integers_give_the_labels_of_single_precision_or_nearly(Precision precision, double least)
    {
        string[][] sentences = [.. ReferenceSentence.All.Take(100).Select(sentence => sentence.Words)];
        string[] expected = [.. Read(LoadedModel.Instance, sentences).Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.ToString())];
        string[] found = [.. Read(LoadedModel.OfPrecision(precision), sentences).Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.ToString())];
        Assert.InRange(expected.Zip(found).Count(pair => pair.First == pair.Second) / (double)expected.Length, least, 1);
    }

    [Theory]
    [InlineData(Precision.Automatic)]
    [InlineData(Precision.Int8)]
    public void A_precision_has_a_fingerprint_of_its_own(Precision precision)
    {
        var model = LoadedModel.OfPrecision(precision);
        Assert.NotEqual(Precision.Automatic, model.Precision);
        Assert.Equal(model.Precision == Precision.Float32, model.Fingerprint == LoadedModel.Instance.Fingerprint);
    }

    [Fact]
    public void A_document_too_long_to_keep_its_vectors_gives_what_a_short_one_gives()
    {
        var model = LanguageModel.Load(new LanguageModelOptions { Folder = RepositoryFolders.Models, Precision = Precision.Float32, WordsKept = 120, BatchPieces = 64 });
        var document = Read(model, Sentences);
        Assert.Contains(document.Get<ReaderVectorLayer>().Batches, batch => batch.Stretches is null);
        Assert.InRange(document.Get<ReaderVectorLayer>().Stretches.Sum(stretch => stretch.Words), 1, 120);
        var whole = Read(LoadedModel.Instance, Sentences);
        Assert.Equal(Describe(whole), Describe(document));
        var (expected, found) = (whole.Get<CoreferenceLayer>(), document.Get<CoreferenceLayer>());
        Assert.All(Enumerable.Range(0, whole.Get<MentionLayer>().Mentions.Count), mention => Assert.Equal(expected.Apart(mention), found.Apart(mention)));
    }

    [Fact]
    public void Coreference_is_scored_alike_wherever_a_mention_stands_in_a_long_document()
    {
        string[] sentence = ["Iran", "threatened", "Israel", "after", "Russia", "met", "its", "president", "."];
        var document = Read(LoadedModel.OfPrecision(Precision.Int8), [.. Enumerable.Repeat(sentence, 320)]);
        var mentions = document.Get<MentionLayer>().Mentions;
        var period = mentions.Count / 320;
        Assert.InRange(mentions.Count, 1200, 2000);
        var scores = document.Get<CoreferenceLayer>();
        for (var mention = 100; mention + period < mentions.Count; mention++)
        {
            Assert.Equal(scores.Apart(mention), scores.Apart(mention + period));
            Assert.Equal(scores.Together(mention - 7, mention), scores.Together(mention - 7 + period, mention + period));
            Assert.Equal(scores.Together(mention - 60, mention), scores.Together(mention - 60 + period, mention + period));
        }
    }

    [Fact]
    public void In_a_list_of_three_hundred_names_the_pairs_of_neighbours_are_read_only()
    {
        string[] names = ["Iran", "Israel", "Russia", "Ukraine", "France"];
        string[] words = [.. Enumerable.Range(0, 600).Select(i => i % 2 == 0 ? names[i / 2 % 5] : i % 4 == 1 ? "threatened" : ",")];
        var document = Read(LoadedModel.OfPrecision(Precision.Int8), words);
        var (mentions, relations) = (document.Get<MentionLayer>().Mentions, document.Get<RelationLayer>().Relations);
        Assert.InRange(mentions.Count, 250, 350);
        Assert.NotEmpty(relations);
        Assert.All(relations, relation => Assert.InRange(Math.Abs(relation.Source - relation.Target), 1, 16));
    }

    [Fact]
    public void A_sentence_read_alone_gives_the_same_bits_as_in_a_batch()
    {
        var together = Read(LoadedModel.Instance, Sentences).Get<ReaderVectorLayer>().Stretches;
        for (var i = 0; i < Sentences.Length; i++)
        {
            var alone = Read(LoadedModel.Instance, Sentences[i]).Get<ReaderVectorLayer>().Stretches[0];
            Assert.True(alone.Values.AsSpan().SequenceEqual(together[i].Values), $"sentence {i} differs");
        }
    }

    [Fact]
    public void Documents_read_by_many_threads_at_once_give_what_one_thread_gives()
    {
        var expected = Describe(Read(LoadedModel.Instance, Sentences));
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 3 }, _ => Assert.Equal(expected, Describe(Read(LoadedModel.Instance, Sentences))));
    }

    [Theory]
    [InlineData(1200, ",")]
    [InlineData(1200, "and")]
    public void A_sentence_of_a_thousand_words_is_read_in_stretches_with_one_tree(int count, string between)
    {
        string[] words = [.. Enumerable.Range(0, count).Select(i => (i % 4) switch { 0 => "Iran", 1 => "threatened", 2 => "Israel", _ => between })];
        var document = Read(LoadedModel.Instance, words);

        var sentence = Assert.Single(document.Sentences);
        Assert.Equal(count, sentence.Tokens.Count);
        Assert.Single(sentence.Tokens, token => token.Head == Token.Root);
        Assert.All(sentence.Tokens, token => Assert.True(token.Head == Token.Root || sentence.AncestorsOf(token).Last().Head == Token.Root));
        var stretches = document.Get<ReaderVectorLayer>().Stretches;
        Assert.True(stretches.Count > 2);
        Assert.Equal(count, stretches.Sum(stretch => stretch.Words));
        Assert.All(stretches.SkipLast(1), stretch => Assert.True(between != "," || sentence.Tokens[stretch.FirstToken + stretch.Words - 1].Form == ","));
        Assert.Contains(document.Get<MentionLayer>().Mentions, mention => mention.Tokens.Start > 1000);
    }

    [Fact]
    public void A_document_without_sentences_gets_empty_layers()
    {
        var document = Read(LoadedModel.Instance);
        Assert.Empty(document.Sentences);
        Assert.Empty(document.Get<MentionLayer>().Mentions);
        Assert.Empty(document.Get<RelationLayer>().Relations);
    }

    [Fact]
    public void Relations_are_read_between_mentions_that_something_else_has_made()
    {
        var document = WordDocument.Of(["Iran", "threatened", "Israel", "."]);
        new TaggingAnalyzer(LoadedModel.Instance).Process(document, CancellationToken.None);
        document.Set(new MentionLayer(
            [new Mention(0, new TokenRange(0, 1), MentionType.Country, MentionForm.Name), new Mention(0, new TokenRange(2, 3), MentionType.Country, MentionForm.Name)], 1));
        new RelationReader(LoadedModel.Instance).Process(document, CancellationToken.None);

        var threat = document.Get<RelationLayer>().Relations.MaxBy(relation => relation.Event["THREATEN"])!;
        Assert.Equal((0, 1, 1), (threat.Source, threat.Target, threat.Trigger));
        Assert.Equal("THREATEN", threat.Event.Best);
    }

    [Fact]
    public void Trees_that_something_else_has_made_get_the_same_vectors()
    {
        var document = Read(LoadedModel.Instance, Sentences);
        var other = new Document("other", document.Text);
        other.Set(document.Get<SentenceLayer>());
        new MentionReader(LoadedModel.Instance).Process(other, CancellationToken.None);
        var (expected, found) = (document.Get<ReaderVectorLayer>().Stretches, other.Get<ReaderVectorLayer>().Stretches);
        Assert.All(expected.Zip(found), pair => Assert.True(pair.First.Values.AsSpan().SequenceEqual(pair.Second.Values)));
    }

    [Fact]
    public void The_stages_carry_the_fingerprint_of_the_models_files()
    {
        var model = LoadedModel.Instance;
        Assert.Equal(32, model.Fingerprint.Length);
        Assert.Equal(model.Fingerprint, LoadedModel.OfWidth(256).Fingerprint);
        Assert.EndsWith(model.Fingerprint, ((Stages.IDocumentStage)new MentionReader(model)).Fingerprint, StringComparison.Ordinal);
    }

    [Fact]
    public unsafe void Tagging_allocates_next_to_nothing_once_it_is_warm()
    {
        var model = LoadedModel.Instance;
        var workspace = model.Rent();
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        model.Return(workspace);
        Assert.InRange((double)allocated / Sentences.Sum(words => words.Length), 0, 16);

        void Run()
        {
            for (var next = 0; next < Sentences.Length;)
            {
                workspace.Batch.Clear();
                for (; next < Sentences.Length && workspace.Batch.Pieces < model.BatchPieces; next++)
                {
                    workspace.Batch.Add(next, new PlainWords(Sentences[next]));
                }

                model.Tagger.Tag(workspace.Batch, workspace.Tagger);
            }
        }
    }

    private static Document Read(LanguageModel model, params string[][] sentences) => ModelPipeline.Read(model, sentences);

    private static string Describe(Document document)
    {
        var tokens = document.Sentences.SelectMany(sentence => sentence.Tokens)
            .Select(token => $"{token.Form} {token.Lemma} {token.Upos} {token.Xpos} {token.Head} {token.Deprel} {token.Name}");
        var mentions = document.Get<MentionLayer>().Mentions.Select(mention => mention.ToString());
        var relations = document.Get<RelationLayer>().Relations
            .Where(relation => relation.Event.Best != LabelDistribution.None || relation.State.Best != LabelDistribution.None)
            .Select(relation => $"{relation.Source} {relation.Target} {relation.Event.Best} {relation.State.Best} {relation.Modality} {relation.Polarity} {relation.Trigger}");
        return string.Join('\n', [.. tokens, .. mentions, .. relations]);
    }

    private readonly struct PlainWords(string[] words) : IWordList
    {
        public int Count => words.Length;

        public ReadOnlySpan<char> this[int index] => words[index];
    }
}

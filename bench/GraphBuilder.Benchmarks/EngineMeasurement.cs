using System.Diagnostics;
using System.Text.Json;
using GraphBuilder.Documents;
using GraphBuilder.Language;
using GraphBuilder.Language.Coreference;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Reading;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Stages;

namespace GraphBuilder.Benchmarks;

/// <summary>
/// What the language engine does in a second, in one table. All rates are per second of processor time (two threads at once: of half of their sum), product and engine in turn, the
/// best of several rounds each, so that other work on the machine disturbs little.
/// </summary>
internal static class EngineMeasurement
{
    private const int Rounds = 3, SentencesOfDocument = 20;

    // One encoder, one word piece: six layers of 4 x 384 x 384 + 2 x 384 x 1536 multiplications and additions.
    private const double OperationsOfPiece = 2.0 * 6 * ((4 * 384 * 384) + (2 * 384 * 1536));

    public static void Run(string folder)
    {
        var before = Stopwatch.StartNew();
        var model = LanguageModel.Load(new LanguageModelOptions { Folder = folder });
        var loading = before.Elapsed;

        var sentences = ReadSentences();
        var words = sentences.Sum(sentence => sentence.Length);
        var pieces = CountPieces(model, sentences);
        IDocumentStage[] tagger = [new TaggingAnalyzer(model)];
        IDocumentStage[] reader = [.. tagger, new MentionReader(model), new RelationReader(model)];
        IDocumentStage[] all = [.. reader, new CoreferenceScorer(model)];

        double product = 0, tagging = 0, reading = 0, everything = 0, twoCores = 0;
        for (var round = 0; round < Rounds; round++)
        {
            product = Math.Max(product, MeasureProduct());
            tagging = Math.Max(tagging, words / Seconds(() => Process(tagger, sentences)));
            reading = Math.Max(reading, words / Seconds(() => Process(reader, sentences)));
            everything = Math.Max(everything, words / Seconds(() => Process(all, sentences)));
            twoCores = Math.Max(twoCores, 2 * words / (Seconds(() => Parallel.For(0, 2, _ => Process(tagger, sentences))) / 2));
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        TagOnly(model, sentences);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var documents = GC.GetAllocatedBytesForCurrentThread();
        Process(all, sentences);
        documents = GC.GetAllocatedBytesForCurrentThread() - documents;

        var achieved = tagging * pieces / words * OperationsOfPiece / 1e9;
        Console.WriteLine($"""
            vectors                                   {MatrixKernel.Best.VectorBits} bits
            load                                      {loading.TotalSeconds:F2} s
            working set                               {Process().WorkingSet64 / 1048576} MiB (greatest {Process().PeakWorkingSet64 / 1048576})
            text                                      {words} words, {(double)pieces / words:F2} pieces a word
            matrix product, one core                  {product:F0} GFLOP/s
            tagger, one core                          {tagging:F0} words/s, {achieved:F0} GFLOP/s, {achieved / product:P0} of the product
            tagger, two cores                         {twoCores:F0} words/s ({twoCores / tagging:F2} times one)
            tagger, mentions and relations, one core  {reading:F0} words/s ({reading / tagging:F2} of the tagger)
            and coreference, one core                 {everything:F0} words/s ({everything / tagging:F2} of the tagger)
            allocated by the tagger's arithmetic      {(double)allocated / words:F1} bytes/word
            allocated with all results                {(double)documents / words:F0} bytes/word
            """);
    }

    private static Process Process() => System.Diagnostics.Process.GetCurrentProcess();

    private static string[][] ReadSentences()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "tests", "GraphBuilder.Language.Tests", "Reference", "sentences.jsonl");
            if (File.Exists(file))
            {
                return [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).ToArray())];
            }
        }

        throw new InvalidOperationException($"no reference sentences above {AppContext.BaseDirectory}: run the benchmark from a checkout");
    }

    private static int CountPieces(LanguageModel model, string[][] sentences)
    {
        var ids = new List<int>();
        foreach (var word in sentences.SelectMany(sentence => sentence))
        {
            model.Vocabulary.Split(word, ids);
        }

        return ids.Count + (2 * sentences.Length);
    }

    private static void Process(IDocumentStage[] stages, string[][] sentences)
    {
        foreach (var part in sentences.Chunk(SentencesOfDocument))
        {
            var document = MakeDocument(part);
            foreach (var stage in stages)
            {
                stage.Process(document, CancellationToken.None);
            }
        }
    }

    private static Document MakeDocument(string[][] sentences)
    {
        var offset = 0;
        var layer = new List<SentenceTokens>(sentences.Length);
        foreach (var words in sentences)
        {
            var spans = new TextSpan[words.Length];
            for (var i = 0; i < words.Length; i++)
            {
                spans[i] = new TextSpan(offset, offset + words[i].Length);
                offset += words[i].Length + 1;
            }

            layer.Add(new SentenceTokens(new TextSpan(spans[0].Start, spans[^1].End), spans));
        }

        var document = new Document("benchmark", string.Join(' ', sentences.SelectMany(words => words)));
        document.Set(new TokenLayer(layer));
        return document;
    }

    private static unsafe void TagOnly(LanguageModel model, string[][] sentences)
    {
        var workspace = model.Rent();
        for (var next = 0; next < sentences.Length;)
        {
            workspace.Batch.Clear();
            for (; next < sentences.Length && workspace.Batch.Pieces < model.BatchPieces; next++)
            {
                workspace.Batch.Add(next, new Words(sentences[next]));
            }

            model.Tagger.Tag(workspace.Batch, workspace.Tagger);
        }

        model.Return(workspace);
    }

    private static double MeasureProduct()
    {
        const int Times = 30;
        var benchmark = new MatrixProduct { VectorBits = MatrixKernel.Best.VectorBits };
        benchmark.Setup();
        benchmark.Multiply();
        var seconds = double.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            seconds = Math.Min(seconds, Seconds(() =>
            {
                for (var i = 0; i < Times; i++)
                {
                    benchmark.Multiply();
                }
            }));
        }

        return Times * MatrixProduct.Operations / seconds / 1e9;
    }

    private static double Seconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private readonly struct Words(string[] words) : IWordList
    {
        public int Count => words.Length;

        public ReadOnlySpan<char> this[int index] => words[index];
    }
}

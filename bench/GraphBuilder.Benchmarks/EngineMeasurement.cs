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
/// What the language engine does in a second, in one table: float32, int16 and int8 side by side. All rates are per second of processor time (two threads at once: of half of their
/// sum); each document is read by every precision in turn, several times, and its best time counts, so that other work on the machine disturbs little and all alike.
/// </summary>
internal static class EngineMeasurement
{
    private const int SentencesOfDocument = 20;

    // One encoder, one word piece: six layers of 4 x 384 x 384 + 2 x 384 x 1536 multiplications and additions.
    private const double OperationsOfPiece = 2.0 * 6 * ((4 * 384 * 384) + (2 * 384 * 1536));

    public static void Run(string folder, int rounds)
    {
        var sentences = ReadSentences();
        Engine[] engines = [.. new[] { Precision.Float32, Precision.Int16, Precision.Int8 }.Select(precision => new Engine(folder, precision, sentences))];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var engine in engines)
            {
                engine.MeasureProduct();
            }

            for (var document = 0; document < engines[0].Documents; document++)
            {
                foreach (var engine in engines)
                {
                    engine.Measure(document);
                }
            }
        }

        var words = sentences.Sum(sentence => sentence.Length);
        var pieces = CountPieces(engines[0].Model, sentences);
        Console.WriteLine($"{words} words, {(double)pieces / words:F2} pieces a word; working set with all of these loaded {System.Diagnostics.Process.GetCurrentProcess().WorkingSet64 / 1048576} MiB");
        Write("", engine => engine.Model.Precision.ToString());
        Write("kernel", engine => engine.Model.Kernel);
        Write("load, s of processor time", engine => engine.Loading.ToString("F2"));
        Write("matrix product, one core, Gop/s", engine => engine.Product.ToString("F0"));
        Write("tagger, one core, words/s", engine => engine.Tagging.ToString("F0"));
        Write("  its encoder's arithmetic, Gop/s", engine => Achieved(engine).ToString("F0"));
        Write("  share of the product", engine => (Achieved(engine) / engine.Product).ToString("P0"));
        Write("tagger, two threads, words/s", engine => engine.TwoThreads.ToString("F0"));
        Write("  times one", engine => (engine.TwoThreads / engine.Tagging).ToString("F2"));
        Write("tagger, mentions, relations, words/s", engine => engine.Reading.ToString("F0"));
        Write("and coreference, words/s", engine => engine.Everything.ToString("F0"));
        Write("tagger's arithmetic allocates, B/word", engine => engine.AllocatedByArithmetic().ToString("F1"));
        Write("everything allocates, B/word", engine => engine.AllocatedByEverything().ToString("F0"));

        double Achieved(Engine engine) => engine.Tagging * pieces / words * OperationsOfPiece / 1e9;

        void Write(string what, Func<Engine, string> figure) => Console.WriteLine($"{what,-40}{string.Concat(engines.Select(engine => $"{figure(engine),22}"))}");
    }

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

    private static double Seconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>One precision: the model, its stages, and the best times so far.</summary>
    private sealed class Engine
    {
        private const int ProductsAtOnce = 20;
        private readonly string[][][] _documents;
        private readonly IDocumentStage[] _tagger, _reader, _all;
        private readonly double[][] _best;
        private readonly MatrixProduct _product;
        private double _productSeconds = double.MaxValue;

        public Engine(string folder, Precision precision, string[][] sentences)
        {
            var before = Environment.CpuUsage.TotalTime;
            Model = LanguageModel.Load(new LanguageModelOptions { Folder = folder, Precision = precision });
            Loading = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            _tagger = [new TaggingAnalyzer(Model)];
            _reader = [.. _tagger, new MentionReader(Model), new RelationReader(Model)];
            _all = [.. _reader, new CoreferenceScorer(Model)];
            _documents = [.. sentences.Chunk(SentencesOfDocument)];
            _best = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Repeat(double.MaxValue, _documents.Length).ToArray())];
            _product = new MatrixProduct { VectorBits = MatrixKernel.Best.VectorBits, Precision = precision };
            _product.Setup();
        }

        public LanguageModel Model { get; }

        public double Loading { get; }

        public int Documents => _documents.Length;

        public double Product => ProductsAtOnce * MatrixProduct.Operations / _productSeconds / 1e9;

        public double Tagging => Words / _best[0].Sum();

        public double TwoThreads => 2 * Words / _best[1].Sum();

        public double Reading => Words / _best[2].Sum();

        public double Everything => Words / _best[3].Sum();

        private int Words => _documents.Sum(document => document.Sum(sentence => sentence.Length));

        public void MeasureProduct() => _productSeconds = Math.Min(_productSeconds, Seconds(() =>
        {
            for (var i = 0; i < ProductsAtOnce; i++)
            {
                _product.Multiply();
            }
        }));

        public void Measure(int document)
        {
            Keep(0, Seconds(() => Process(_tagger, document)));
            Keep(1, Seconds(() => Parallel.For(0, 2, _ => Process(_tagger, document))) / 2);
            Keep(2, Seconds(() => Process(_reader, document)));
            Keep(3, Seconds(() => Process(_all, document)));

            void Keep(int what, double seconds) => _best[what][document] = Math.Min(_best[what][document], seconds);
        }

        public double AllocatedByArithmetic() => Allocated(TagOnly);

        public double AllocatedByEverything() => Allocated(() =>
        {
            for (var document = 0; document < Documents; document++)
            {
                Process(_all, document);
            }
        });

        private double Allocated(Action action)
        {
            action();
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Words;
        }

        private void Process(IDocumentStage[] stages, int index)
        {
            var document = MakeDocument(_documents[index]);
            foreach (var stage in stages)
            {
                stage.Process(document, CancellationToken.None);
            }
        }

        private unsafe void TagOnly()
        {
            var workspace = Model.Rent();
            string[][] sentences = [.. _documents.SelectMany(document => document)];
            for (var next = 0; next < sentences.Length;)
            {
                workspace.Batch.Clear();
                for (; next < sentences.Length && workspace.Batch.Pieces < Model.BatchPieces; next++)
                {
                    workspace.Batch.Add(next, new WordsOfSentence(sentences[next]));
                }

                Model.Tagger.Tag(workspace.Batch, workspace.Tagger);
            }

            Model.Return(workspace);
        }
    }

    private readonly struct WordsOfSentence(string[] words) : IWordList
    {
        public int Count => words.Length;

        public ReadOnlySpan<char> this[int index] => words[index];
    }
}

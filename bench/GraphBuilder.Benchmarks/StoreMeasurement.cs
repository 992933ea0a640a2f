using System.Diagnostics;
using System.Text;
using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.Benchmarks;

/// <summary>
/// What the embedded store does in a second, in one table: articles of 30 statements about 12 of 2,000 actors, some of which are in the news far more often than others.
/// The processor time tells what the store itself costs; the clock also waits for the disk and for other work on the machine.
/// </summary>
internal static class StoreMeasurement
{
    private const int Actors = 2000, ActorsOfArticle = 12, StatementsOfArticle = 30;
    private static readonly string[] Types = ["THREATENS", "SANCTIONS", "MEETS", "ACCUSES", "DEMANDS", "ATTACKS", "SUPPORTS", "REJECTS", "LOCATED_IN", "MEMBER_OF"];

    public static void Run(int count)
    {
        var types = new RelationshipTypes(Types.Select(type => new RelationshipType(type, type == "MEETS", QuadClass: null)));
        var graphs = Enumerable.Range(0, count).Select(Article).ToList();
        var folder = Directory.CreateTempSubdirectory("graphbuilder-");
        try
        {
            using var store = EmbeddedStore.Open(new EmbeddedStoreOptions { Path = Path.Combine(folder.FullName, "news.db") }, types);
            store.Graph.Save(Article(count + 1));
            var slowest = 0.0;
            var saving = Measure(() =>
            {
                foreach (var graph in graphs)
                {
                    var begin = Stopwatch.GetTimestamp();
                    store.Graph.Save(graph);
                    slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                }
            });
            var again = Measure(() => graphs.ForEach(graph => store.Graph.Save(graph)));
            var asking = Measure(() => graphs.ForEach(graph => store.Graph.IsCurrent(graph.Article, graph.Fingerprint)));
            var changes = 0;
            var following = Measure(() =>
            {
                for (var after = 0L; store.Feed.Read(after, 1000) is { Count: > 0 } batch; after = batch[^1].Number)
                {
                    changes += batch.Count;
                }
            });
            Console.WriteLine($"""
                articles                 {count} with {StatementsOfArticle} statements
                saving, each in a transaction that is on disk
                  clock                  {count / saving.Clock:F0} articles/s, the slowest in {slowest:F0} ms
                  processor              {1000 * saving.Processor / count:F1} ms/article
                saving again, unchanged  {count / again.Clock:F0} articles/s
                asking whether current   {count / asking.Clock:F0} articles/s
                reading the feed         {changes / following.Clock:F0} changes/s
                file                     {new FileInfo(store.Path).Length / 1048576} MiB
                """);
            foreach (var query in store.Queries.List().Where(query => query.Parameters.All(parameter => parameter.Default is not null)))
            {
                var time = Measure(() => store.Queries.RunAsync(query.Name, new Dictionary<string, string>(), CancellationToken.None).GetAwaiter().GetResult());
                Console.WriteLine($"{query.Name,-24} {1000 * time.Clock:F0} ms");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Clock, double Processor) Measure(Action work)
    {
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        work();
        return (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private static ArticleGraph Article(int number)
    {
        var chance = new Random(number);
        var actors = Enumerable.Range(0, ActorsOfArticle).Select(_ => (int)(Actors * Math.Pow(chance.NextDouble(), 4))).Distinct().ToList();
        var article = new ArticleId($"article-{number}");
        var published = new DateOnly(2026, 1, 1).AddDays(chance.Next(365));
        var text = new StringBuilder();
        var mentions = actors.ToDictionary(actor => actor, _ => new List<EntityMention>());
        Argument Mention(int actor)
        {
            var name = $"Actor {actor}";
            var span = new TextSpan(text.Length, text.Length + name.Length);
            text.Append(name);
            mentions[actor].Add(new(span, MentionForm.Name));
            return new(new($"person/actor-{actor}"), span);
        }

        var statements = Enumerable.Range(0, StatementsOfArticle).Select(_ =>
        {
            var start = text.Length;
            var type = Types[chance.Next(Types.Length)];
            var source = Mention(actors[chance.Next(actors.Count)]);
            text.Append(" does what the verb says, at some length as sentences of the news do, to ");
            var target = Mention(actors[chance.Next(actors.Count)]);
            text.Append($", a witness said on day {number} of it.");
            var sentence = new TextSpan(start, text.Length);
            text.Append('\n');
            return new Statement
            {
                Id = Statement.IdFor(article, type, sentence, null, source, target, null, null),
                Kind = type is "LOCATED_IN" or "MEMBER_OF" ? StatementKind.State : StatementKind.Event,
                Type = type,
                Source = source,
                Target = target,
                Modality = chance.Next(4) == 0 ? Modality.Planned : Modality.Asserted,
                Polarity = chance.Next(12) == 0 ? Polarity.Negated : Polarity.Affirmed,
                Date = chance.Next(4) == 0 ? published.AddDays(-chance.Next(5)) : published,
                DateSource = chance.Next(4) == 0 ? DateSource.Relative : DateSource.Publication,
                Sentence = sentence,
                Quote = sentence.Of(text.ToString()),
                Confidence = chance.NextDouble(),
                Rule = "reader",
            };
        }).ToList();
        return new ArticleGraph
        {
            Article = new Article { Id = article, Text = text.ToString(), Outlet = $"Outlet {chance.Next(40)}", Published = published, Origin = $"{article}.txt" },
            Entities =
            [
                .. mentions.Where(pair => pair.Value.Count > 0)
                    .Select(pair => new ArticleEntity { Id = new($"person/actor-{pair.Key}"), Name = $"Actor {pair.Key}", Type = "Person", Mentions = pair.Value, Aliases = [$"Actor {pair.Key}"] })
                    .OrderBy(entity => entity.Id),
            ],
            Statements = statements,
            Fingerprint = "1",
        };
    }
}

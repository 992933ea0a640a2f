using System.CommandLine;
using GraphBuilder.Neo4j.Queries;
using GraphBuilder.Storage;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary>Which of the two stores a question goes to.</summary>
internal static class QueryTarget
{
    private const string Store = "store", Neo4j = "neo4j";

    /// <summary>The option that says so.</summary>
    public static Option<string> CreateOption()
    {
        var option = new Option<string>("--on")
        {
            Description = "Where it is asked: the embedded store (the default) or Neo4j. The answers are the same.",
            HelpName = $"{Store}|{Neo4j}",
            DefaultValueFactory = _ => Store,
        };
        return option.AcceptOnlyFromAmong(Store, Neo4j);
    }

    /// <summary>The queries of the store that was asked for.</summary>
    /// <exception cref="WrongUseException">No Neo4j is configured.</exception>
    public static INamedQueries QueriesOn(string target, IServiceProvider services) => target == Store
        ? services.GetRequiredService<EmbeddedStore>().Queries
        : services.GetService<Neo4jQueries>()
            ?? throw new WrongUseException("no Neo4j is configured: give --neo4j http://localhost:7474, or set NEO4J_URI (and NEO4J_PASSWORD)");
}

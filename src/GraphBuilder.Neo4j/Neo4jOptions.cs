using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Neo4j;

/// <summary>Where Neo4j is and how to talk to it. The messages name the variables that Neo4j's own tools use: <c>NEO4J_URI</c> and its like.</summary>
public sealed class Neo4jOptions
{
    /// <summary><c>http://</c> or <c>https://</c> for the Query API; <c>bolt://</c>, <c>neo4j://</c> and their <c>+s</c> forms for the official driver.</summary>
    [Required(ErrorMessage = "no address: set NEO4J_URI, such as http://localhost:7474")]
    public string? Uri { get; set; }

    /// <summary>The user.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "no user: set NEO4J_USERNAME")]
    public string Username { get; set; } = "neo4j";

    /// <summary>The user's password; none for a server without authentication. Never written anywhere.</summary>
    public string? Password { get; set; }

    /// <summary>The database.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "no database: set NEO4J_DATABASE")]
    public string Database { get; set; } = "neo4j";

    /// <summary>About how many changes go into one transaction.</summary>
    [Range(1, 100_000)]
    public int BatchSize { get; set; } = 2_000;

    /// <summary>How long to wait for a connection.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often work that failed for a reason that may pass is done again.</summary>
    [Range(0, 100)]
    public int Retries { get; set; } = 5;

    /// <summary>The pause before the first repetition; it doubles each time.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The folder with the Cypher files; beside the program by default.</summary>
    [Required(AllowEmptyStrings = false)]
    public string CypherFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "cypher");
}

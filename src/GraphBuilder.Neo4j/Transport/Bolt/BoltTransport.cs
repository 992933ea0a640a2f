using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Transport.Bolt;

/// <summary>Neo4j's own protocol, through the official driver, which comes in with <c>-p:OfficialPackages=true</c>.</summary>
internal static class BoltTransport
{
    /// <summary>Makes the transport for <c>bolt://</c> and <c>neo4j://</c> addresses.</summary>
    /// <exception cref="StoreUnavailableException">The program was built without the driver.</exception>
    public static INeo4jTransport Create(Neo4jOptions options) =>
#if OFFICIAL_PACKAGES
        new DriverTransport(options);
#else
        throw new StoreUnavailableException(
            $"{options.Uri} needs Neo4j's official driver, which this program was built without: name the HTTP address in NEO4J_URI (http://{new Uri(options.Uri!).Host}:7474), "
            + "or build with `dotnet build -p:OfficialPackages=true`.");
#endif
}

#if OFFICIAL_PACKAGES
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.Transport.Bolt;

/// <summary>Tells the official driver's errors as the transport's own.</summary>
internal static class DriverErrors
{
    /// <summary>Does work. The driver takes no cancellation tokens, so a wish to stop is heard before it only.</summary>
    public static async Task<T> TellAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await work();
        }
        catch (Official.Neo4jException exception)
        {
            var code = exception switch
            {
                Official.AuthenticationException => Neo4jErrorCode.Unauthorized,
                Official.ServiceUnavailableException or Official.SessionExpiredException => Neo4jErrorCode.Network,
                _ => exception.Code ?? "",
            };
            throw new Neo4jException(code, exception.Message, exception.IsRetriable || Neo4jErrorCode.MayPass(code), exception);
        }
    }
}
#endif

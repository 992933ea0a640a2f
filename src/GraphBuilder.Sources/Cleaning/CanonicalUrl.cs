using GraphBuilder.Sources.Knowledge;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>One spelling for the addresses of one page.</summary>
internal sealed class CanonicalUrl(SourceKnowledge knowledge)
{
    /// <summary>
    /// The address with scheme and host in lower case, without default port, user, fragment, tracking parameters and final slash, its
    /// other parameters in order of name; or null where it is no absolute http address. Hosts and paths for phones are left as they are: only the
    /// page itself can say which page they stand for.
    /// </summary>
    public string? Of(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{uri.Scheme}://{uri.IdnHost.ToLowerInvariant()}{port}{uri.AbsolutePath.TrimEnd('/')}{Query(uri)}";
    }

    /// <summary>The host without "www.", which stands for an outlet that names itself nowhere.</summary>
    public static string? Host(string? canonical) =>
        Uri.TryCreate(canonical, UriKind.Absolute, out var uri) ? WithoutWww(uri.Host) : null;

    /// <summary>The canonical address without scheme and "www.", which do not tell pages apart.</summary>
    public static string WithoutScheme(string canonical) => WithoutWww(canonical[(canonical.IndexOf("://", StringComparison.Ordinal) + 3)..]);

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private string Query(Uri uri)
    {
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !knowledge.TrackingParameters.IsMatch(parameter.Split('=')[0]))
            .Order(StringComparer.Ordinal);
        return string.Join('&', kept) is { Length: > 0 } query ? "?" + query : "";
    }
}

using System.Text;

namespace GraphBuilder.Text;

/// <summary>Turns a name into the readable part of an id.</summary>
public static class Slug
{
    /// <summary>Lower-case letters without accents and digits, everything else as single hyphens: "Türkiye's U.N. envoy" gives "turkiye-s-u-n-envoy".</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in Accents.Strip(name).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(rune.ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}

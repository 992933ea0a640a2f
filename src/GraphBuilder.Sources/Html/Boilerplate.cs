using System.Collections.Concurrent;
using AngleSharp.Dom;
using GraphBuilder.Sources.Knowledge;

namespace GraphBuilder.Sources.Html;

/// <summary>Takes out of a page what holds no part of an article: by element, by role, by what its class and id say, by being hidden.</summary>
internal sealed class Boilerplate(SourceKnowledge knowledge)
{
    // What holds more of the page's running text than this is kept whatever it is: some sites put all of a page into a form.
    private const double MostToLose = 0.5;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "nav", "footer", "aside", "form", "button", "select", "option", "input", "textarea", "label", "fieldset",
        "iframe", "object", "embed", "svg", "canvas", "figure", "figcaption", "picture", "video", "audio", "dialog", "menu", "map", "math",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist", "form",
    };

    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);

    /// <summary>Removes the elements from below <paramref name="body"/>.</summary>
    public void RemoveFrom(IElement body)
    {
        var running = new RunningText(body);
        var most = running.Of(body) * MostToLose;
        var names = TellingNames(body, running, most);
        Remove(body);

        void Remove(IElement parent)
        {
            foreach (var child in parent.Children.ToList())
            {
                if (RunningText.IsNeverShown(child) || (IsBoilerplate(child) && running.Of(child) <= most) || NamesOf(child).Any(names.Contains))
                {
                    child.Remove();
                }
                else
                {
                    Remove(child);
                }
            }
        }
    }

    // A name that most of the running text bears, be it on one element or on every paragraph, says nothing on this page.
    private HashSet<string> TellingNames(IElement body, RunningText running, double most)
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in body.QuerySelectorAll("[class], [id]"))
        {
            foreach (var name in NamesOf(element).Where(IsNamed))
            {
                lengths[name] = lengths.GetValueOrDefault(name) + running.Of(element);
            }
        }

        return [.. lengths.Where(length => length.Value <= most).Select(length => length.Key)];
    }

    private static IEnumerable<string> NamesOf(IElement element) =>
        element.LocalName is "article" or "main" ? [] : element.Id is { Length: > 0 } id ? element.ClassList.Append(id) : element.ClassList;

    private static bool IsBoilerplate(IElement element) =>
        Elements.Contains(element.LocalName)
        || (element.LocalName == "header" && element.Closest("article, main") is null)
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || IsHidden(element.GetAttribute("style"));

    private static bool IsHidden(string? style) => style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var plain
        && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private bool IsNamed(string name) => _names.GetOrAdd(name, knowledge.Boilerplate.IsMatch);
}

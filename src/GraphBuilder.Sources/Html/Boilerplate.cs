using System.Collections.Concurrent;
using AngleSharp.Dom;
using GraphBuilder.Sources.Knowledge;

namespace GraphBuilder.Sources.Html;

/// <summary>Takes out of a page what holds no part of an article: by element, by role, by what its class and id say, by being hidden.</summary>
internal sealed class Boilerplate(SourceKnowledge knowledge)
{
    // An element with more of the page's running text than this is kept whatever it is called: some sites put all of a page into a form.
    private const double MostToLose = 0.5;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select", "option", "input", "textarea", "label", "fieldset",
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
        Remove(body);

        void Remove(IElement parent)
        {
            foreach (var child in parent.Children.ToList())
            {
                if (IsBoilerplate(child) && (running.Of(child) <= most || child.LocalName is "script" or "style" or "noscript" or "template"))
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

    private bool IsBoilerplate(IElement element) =>
        Elements.Contains(element.LocalName)
        || (element.LocalName == "header" && element.Closest("article, main") is null)
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || IsHidden(element.GetAttribute("style"))
        || (element.LocalName is not ("article" or "main") && (IsNamed(element.Id) || element.ClassList.Any(IsNamed)));

    private static bool IsHidden(string? style) => style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var plain
        && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private bool IsNamed(string? name) => !string.IsNullOrEmpty(name) && _names.GetOrAdd(name, knowledge.Boilerplate.IsMatch);
}

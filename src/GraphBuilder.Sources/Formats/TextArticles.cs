using GraphBuilder.Articles;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads an article from plain text: its first line that is no noise is the title, if it looks like one.</summary>
internal sealed class TextArticles(ArticleAssembly assembly)
{
    /// <summary>The article, or why there is none.</summary>
    /// <param name="text">The characters of the file, which the source map refers to.</param>
    /// <param name="origin">Where it was read.</param>
    /// <param name="published">The date of publication where the text names none.</param>
    public SourceItem Read(string text, string origin, DateOnly? published)
    {
        var item = assembly.Make(new ArticleDraft(origin, Paragraphs.Of(text)));
        return item is SourceItem.Read { Article: { Published: null } article } && published is not null
            ? new SourceItem.Read(article with { Published = published })
            : item;
    }
}

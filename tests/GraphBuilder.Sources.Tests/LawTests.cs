using System.Net;
using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Articles;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Sources.Html;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Testing;

namespace GraphBuilder.Sources.Tests;

/// <summary>What holds for whatever text comes.</summary>
public sealed class LawTests
{
    private static readonly SourceKnowledge Knowledge = SourceKnowledge.Load([RepositoryFolders.Seeds]);
    private static readonly ArticleAssembly Assembly = new(Knowledge, new SourceOptions { MinEnglishShare = 0 });
    private static readonly TextArticles Texts = new(Assembly);
    private static readonly HtmlArticles Pages = new(Knowledge, Assembly);

    private static readonly string[] Lines =
    [
        "", "", "  ", "ARTICLE AD BOX", "2 days ago 1", "LIMA", "LIMA (AP) — Peru recalled its envoy.", "Peru recalls its envoy", "By Jane Doe", "Published Feb. 3, 2026",
        "Peru recalled its envoy to Chile on Tuesday after a week of quarrels.", "Chile’s minister said “no” – twice – and left the room in Santiago.", "Related articles",
        "A boat off Callao. (AP Photo/Some Name)", "Türkiye\u00A0offered to \u200Bmediate.", "Share on X", "https://coast.example/a", "\tIndented, with  two spaces.", "© 2026 The Coast",
        "Ecuador hosted them. Read Entire Article", "🙂 A letter outside the plane.", "the end of a line that was wrapped at some width or other", "Copyright", "a", "-", "1",
    ];

    private static readonly string[] Marks = ["<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<br>", "<br/>", "<!-- x -->", "<a href='/x'>", "</a>", "<h2>", "</h2>", "<table><tr><td>", "</td></tr></table>", "<script>var a = '<p>';</script>", "&amp;", "&nbsp;", "&rsquo;", "&#8212;", "&#x1F642;", "&amp", "&unknown;", "& ", "<", "\r\n", "\r", "\n"];

    [Fact]
    public void Every_piece_of_a_cleaned_text_stands_in_the_original() =>
        Prop.ForAll(Originals().ToArbitrary(), original => Texts.Read(original, "x", null) is not SourceItem.Read read || IsExact(read.Article, original)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_characters_at_all_are_read_or_refused_but_never_break_the_reading() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), original => original is null || Texts.Read(original, "x", null) is not SourceItem.Read read || IsExact(read.Article, original)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_word_of_a_cleaned_text_is_a_word_of_the_original_in_the_same_order() =>
        Prop.ForAll(Originals().ToArbitrary(), original => Texts.Read(original, "x", null) is not SourceItem.Read read || IsSubsequence(Letters(read.Article.Text), Letters(original))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_clean_stays_as_it_is() =>
        Prop.ForAll(
            Originals().ToArbitrary(),
            original => Texts.Read(original, "x", null) is not SourceItem.Read read
                || (Texts.Read(read.Article.Text, "x", null) is SourceItem.Read again && again.Article.Text == read.Article.Text))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_piece_of_a_page_stands_in_its_source() =>
        Prop.ForAll(PagesOf().ToArbitrary(), page => Pages.Read(page, "x", null) is not SourceItem.Read read || IsExact(read.Article, page)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_of_plain_paragraphs_is_mapped_letter_by_letter() =>
        Prop.ForAll(
            Gen.Elements(Lines).Where(line => line.Length > 60).ListOf(6).ToArbitrary(),
            lines =>
            {
                var page = $"<html><body><article>{string.Concat(lines.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n"))}</article></body></html>";
                var article = ((SourceItem.Read)Pages.Read(page, "x", null)).Article;
                return article.Source!.Pieces.Sum(piece => piece.Length) >= article.Text.Count(char.IsAsciiLetter);
            }).QuickCheckThrowOnFailure();

    private static Gen<string> Originals() => from lines in Gen.Elements(Lines).ListOf()
                                              from ending in Gen.Elements("\n", "\r\n", "\n\n", "\r")
                                              select string.Join(ending, lines);

    private static Gen<string> PagesOf() => from parts in Gen.OneOf(Gen.Elements(Marks), Gen.Elements(Lines)).ListOf()
                                            select "<html><head><title>Peru recalls its envoy</title></head><body><article>" + string.Concat(parts)
                                                + "<p>Peru recalled its envoy to Chile on Tuesday after a week of quarrels.</p></article></body></html>";

    private static bool IsExact(Article article, string original)
    {
        var end = 0;
        foreach (var piece in article.Source!.Pieces)
        {
            if (piece.Clean < end || !original.AsSpan(piece.Original, piece.Length).SequenceEqual(article.Text.AsSpan(piece.Clean, piece.Length)))
            {
                return false;
            }

            end = piece.Clean + piece.Length;
        }

        return true;
    }

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit);

    private static bool IsSubsequence(IEnumerable<char> part, IEnumerable<char> whole)
    {
        using var each = whole.GetEnumerator();
        return part.All(letter =>
        {
            while (each.MoveNext())
            {
                if (each.Current == letter)
                {
                    return true;
                }
            }

            return false;
        });
    }
}

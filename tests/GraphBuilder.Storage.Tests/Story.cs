using System.Text;
using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Tests;

/// <summary>Writes articles with what they say, sentence by sentence; every actor is mentioned where it stands.</summary>
internal sealed class Story(string id, string? outlet = "Harbour Courier", int? published = 3, string? origin = null, string fingerprint = "1")
{
    private readonly StringBuilder _text = new();
    private readonly List<Statement> _statements = [];
    private readonly SortedDictionary<string, List<TextSpan>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public static DateOnly Day(int day) => new(2026, 2, day);

    /// <summary>Adds a sentence "source verb target [with third] [by speaker].", and the statement that it makes.</summary>
    public Story Says(
        string source, string type, string? target, int? on = null, Modality modality = Modality.Asserted, Polarity polarity = Polarity.Affirmed,
        string? side = null, string? mediator = null, string? by = null, string? title = null, double confidence = 0.8, string? place = null)
    {
        var start = _text.Length;
        var from = Mention(source);
        _text.Append(polarity == Polarity.Negated ? " never " : " ");
        var trigger = new TextSpan(_text.Length, _text.Length + type.Length);
        _text.Append(type).Append(' ');
        var to = target is null ? null : Mention(target);
        var third = side is not null ? new ThirdParty(ThirdParty.Side, Then(" and ", side)) : mediator is not null ? new ThirdParty(ThirdParty.Mediator, Then(" through ", mediator)) : null;
        var speaker = by is null ? null : Then(" says ", by);
        var location = place is null ? null : Then(" in ", place);
        _text.Append(title is null ? "" : $" as {title}").Append('.');
        var sentence = new TextSpan(start, _text.Length);
        var quote = sentence.Of(_text.ToString());
        _text.Append('\n');
        _statements.Add(new Statement
        {
            Id = Statement.IdFor(new(id), type, sentence, trigger, from, to, third, title),
            Kind = type is "ALLIED_WITH" or "HOLDS_OFFICE" ? StatementKind.State : StatementKind.Event,
            Type = type,
            Plover = type == "THREATENS" ? "THREATEN" : null,
            Cameo = type == "THREATENS" ? "138" : null,
            Source = from,
            Target = to,
            Third = third,
            Title = title,
            Polarity = polarity,
            Modality = modality,
            Attribution = speaker,
            Location = location,
            Date = on is { } day ? Day(day) : published is { } told ? Day(told) : null,
            DateSource = on is not null ? DateSource.Text : published is not null ? DateSource.Publication : DateSource.None,
            Trigger = trigger,
            Sentence = sentence,
            Quote = quote,
            Confidence = confidence,
            Rule = "test",
        });
        return this;
    }

    /// <summary>Calls an actor by a name of its own; otherwise the last part of its id is its name.</summary>
    public Story Names(string actor, string name)
    {
        _names[actor] = name;
        return this;
    }

    public ArticleGraph Graph() => new()
    {
        Article = new Article
        {
            Id = new(id),
            Text = _text.ToString(),
            Title = $"About {id}",
            Url = $"https://news.example/{id}",
            Outlet = outlet,
            Published = published is { } day ? Day(day) : null,
            Origin = origin ?? $"{id}.txt",
        },
        Entities =
        [
            .. _mentions.Select(pair => new ArticleEntity
            {
                Id = new(pair.Key),
                Name = Name(pair.Key),
                Type = pair.Key.StartsWith("country/", StringComparison.Ordinal) ? "Country" : "Person",
                Mentions = [.. pair.Value.Select(span => new EntityMention(span, MentionForm.Name))],
                Aliases = [Name(pair.Key)],
            }),
        ],
        Statements = _statements,
        Fingerprint = fingerprint,
    };

    private string Name(string actor) => _names.GetValueOrDefault(actor) ?? actor[(actor.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private Argument Then(string words, string actor)
    {
        _text.Append(words);
        return Mention(actor);
    }

    private Argument Mention(string actor)
    {
        var span = new TextSpan(_text.Length, _text.Length + Name(actor).Length);
        _text.Append(Name(actor));
        if (!_mentions.TryGetValue(actor, out var spans))
        {
            _mentions.Add(actor, spans = []);
        }

        spans.Add(span);
        return new(new(actor), span);
    }
}

using System.Globalization;
using System.Text;

namespace GraphBuilder.Sources.Texts;

/// <summary>Puts a text together and keeps where its parts come from.</summary>
internal sealed class MappedTextBuilder
{
    private const int TailLength = 8;
    private const char SoftHyphen = '\u00AD', ByteOrderMark = '\uFEFF';

    private readonly StringBuilder _text = new();
    private readonly List<int> _origins = [];
    private bool _spaceDue;
    private int _spaceOrigin = MappedText.PutIn;

    /// <summary>The number of code units so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last few code units so far.</summary>
    public string Tail => _text.ToString(Math.Max(0, _text.Length - TailLength), Math.Min(_text.Length, TailLength));

    /// <summary>Adds a code unit as running text: white space becomes one space between words and none at the ends; what is invisible is left out.</summary>
    public void AddRunning(char unit, int origin)
    {
        if (char.IsWhiteSpace(unit))
        {
            AddBreak(unit == ' ' ? origin : MappedText.PutIn);
        }
        else if (!IsInvisible(unit))
        {
            if (_spaceDue && _text.Length > 0)
            {
                Add(' ', _spaceOrigin);
            }

            _spaceDue = false;
            Add(unit, origin);
        }
    }

    /// <summary>Adds running text whose first code unit stands at <paramref name="origin"/> in the original.</summary>
    public void AddRunning(ReadOnlySpan<char> text, int origin)
    {
        for (var i = 0; i < text.Length; i++)
        {
            AddRunning(text[i], origin + i);
        }
    }

    /// <summary>Parts the word before from the word after.</summary>
    public void AddBreak(int origin = MappedText.PutIn)
    {
        if (!_spaceDue)
        {
            (_spaceDue, _spaceOrigin) = (true, origin);
        }
    }

    /// <summary>Adds a text as it is.</summary>
    public void Add(MappedText text)
    {
        _text.Append(text.Text);
        _origins.AddRange(text.Origins);
    }

    /// <summary>Adds a code unit as it is.</summary>
    public void Add(char unit, int origin)
    {
        _text.Append(unit);
        _origins.Add(origin);
    }

    /// <summary>The text so far; the builder starts afresh.</summary>
    public MappedText Take()
    {
        var taken = new MappedText(_text.ToString(), [.. _origins]);
        _text.Clear();
        _origins.Clear();
        _spaceDue = false;
        return taken;
    }

    private static bool IsInvisible(char unit) =>
        unit is SoftHyphen or ByteOrderMark || char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;
}

using System.Globalization;

namespace ClaimMap.Authoring;

/// <summary>Proposes the references of a map: the hyperlinks of its text.</summary>
internal static class References
{
    /// <summary>The hyperlinks of a text as references; what each leads to is for a person to say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">Its passages, in order.</param>
    public static ValueList<Reference> In(SourceText text, ValueList<Passage> passages)
    {
        var references = new List<Reference>();
        var passage = 0;
        foreach (var link in text.Blocks.SelectMany(b => b.Links))
        {
            while (passage + 1 < passages.Count && passages[passage].Span.End <= link.Start)
            {
                passage++;
            }

            var number = references.Count + 1;
            references.Add(new Reference(
                new ReferenceId(string.Create(CultureInfo.InvariantCulture, $"ref-{number:D3}")), number, link.Label, ReferenceKind.Background, passages[passage].Id, target: link.Target));
        }

        return references.ToValueList();
    }
}

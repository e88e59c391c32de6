using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>How a tag looks: a shape and a colour of its own, and a name.</summary>
internal static class TagLook
{
    /// <summary>The class that gives the colour.</summary>
    public static string ClassOf(ClaimTag tag) => "pic-" + Words.ClassOf(tag);

    /// <summary>What the tag is called.</summary>
    public static string NameOf(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "Asserted fact",
        ClaimTag.AttributedAllegation => "Allegation",
        _ => "Opinion",
    };

    /// <summary>What a claim is, in a few words: its tag, and whose it is or of what mode.</summary>
    public static string HeadOf(ClaimGraph graph, Claim claim) => claim.Match(
        fact => NameOf(fact.Tag),
        allegation => $"{NameOf(allegation.Tag)}: {graph.Names.Of(allegation.Attribution.Sources)}",
        opinion => $"{NameOf(opinion.Tag)}: {Kebab.Of(opinion.Mode)}");

    /// <summary>A claim's whole text with what it is, for those who hover or listen.</summary>
    public static string TitleOf(ClaimGraph graph, Claim claim)
    {
        var marks = claim.Presupposed ? " (presupposed)" : "";
        return $"{HeadOf(graph, claim)}{marks}. {TextOf(claim)}";
    }

    /// <summary>A claim's statement and the condition under which it holds.</summary>
    public static string TextOf(Claim claim) => claim.Condition is { } condition ? $"{claim.Statement} (if: {condition})" : claim.Statement;

    /// <summary>Draws the shape around the point where the coordinates begin; hollow where the claim is only presupposed.</summary>
    public static void Draw(MarkupWriter markup, ClaimTag tag, bool presupposed = false)
    {
        switch (tag)
        {
            case ClaimTag.AssertedFact:
                markup.Write($"<circle r=\"6\"");
                break;
            case ClaimTag.AttributedAllegation:
                markup.Write($"<path d=\"M0-8 8 0 0 8-8 0z\"");
                break;
            default:
                markup.Write($"<path d=\"M0-7 8 6H-8z\"");
                break;
        }

        markup.Write($" class=\"{(presupposed ? "pic-mark pic-hollow" : "pic-mark")}\"/>");
    }
}

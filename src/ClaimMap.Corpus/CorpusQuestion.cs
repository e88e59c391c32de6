using System.Text.RegularExpressions;
using ClaimMap.Loading.Files;

namespace ClaimMap;

/// <summary>A question to a corpus that has a name: its SQL, which every engine answers alike, and what it asks for.</summary>
/// <remarks>Equal when the SQL and the parameters are.</remarks>
public sealed record CorpusQuestion
{
    private CorpusQuestion(string name, params ValueList<string> parameters)
    {
        var assembly = typeof(CorpusQuestion).Assembly;
        Sql = System.Text.Encoding.UTF8.GetString(EmbeddedMapFolder.ReadResource(assembly, $"questions/{name}.sql"));
        Parameters = parameters;
    }

    /// <summary>Gets which claims several documents repeat: by the same actor, about the same subject, in the same words of the statement or of the text.</summary>
    public static CorpusQuestion Repeated { get; } = new("repeated");

    /// <summary>Gets what happened when: the events of all documents in the order of their dates.</summary>
    public static CorpusQuestion Timeline { get; } = new("timeline");

    /// <summary>Gets whose allegations are reported, how often, by what kind of verb and with which stance.</summary>
    public static CorpusQuestion BySource { get; } = new("by-source");

    /// <summary>Gets the SQL, with <c>$1</c> for the parameter, if there is one.</summary>
    public string Sql { get; }

    /// <summary>Gets the values of the parameters.</summary>
    public ValueList<string> Parameters { get; }

    /// <summary>Returns the question who accuses an actor, and of what.</summary>
    /// <param name="actor">The actor's id in any map, its identity such as <c>wikidata:Q227</c>, or its name.</param>
    public static CorpusQuestion WhoAccuses(string actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new CorpusQuestion("who-accuses", actor);
    }

    /// <summary>Returns the question how often and how each document speaks of something.</summary>
    /// <param name="subject">Its id in any map, its identity, or its name.</param>
    public static CorpusQuestion About(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new CorpusQuestion("about", subject);
    }

    /// <summary>Returns the SQL with the values in the place of the parameters, to be pasted into another engine.</summary>
    public override string ToString() => Parameters.Count == 0
        ? Sql
        : Regex.Replace(Sql, @"^(?!--).*$", line => line.Value.Replace("$1", $"'{Parameters[0].Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal), RegexOptions.Multiline);
}

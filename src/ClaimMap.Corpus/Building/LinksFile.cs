using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap.Corpora.Building;

/// <summary>Which actors of several maps are one: <c>links.json</c>. A person decides, a build proposes.</summary>
/// <remarks>Actors are named <c>map#actor</c>.</remarks>
internal sealed record LinksFile
{
    public const string FileName = "links.json";

    // A member that a person leaves out arrives as null.

    /// <summary>Groups of actors that are one, as a person has decided.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Same { get; init => field = value ?? []; } = [];

    /// <summary>Groups of actors that bear one name and are all different, as a person has decided.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Different { get; init => field = value ?? []; } = [];

    /// <summary>Actors with one name that nothing makes one; for a person to move to either list. Written anew by each build.</summary>
    public IReadOnlyList<ProposedLink> Proposed { get; init => field = value ?? []; } = [];

    /// <summary>Actors whose external ids link them to two that differ; left apart. Written anew by each build.</summary>
    public IReadOnlyList<ConflictingLink> Conflicts { get; init => field = value ?? []; } = [];

    /// <summary>Reads what a person has decided.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read; the message says where.</exception>
    /// <exception cref="IOException">The same.</exception>
    public static LinksFile Read(string corpus)
    {
        var path = Path.Join(corpus, FileName);
        if (!File.Exists(path))
        {
            return new LinksFile();
        }

        var links = OwnFile.Read(path, LinksJson.Default.LinksFile, "Mend it, or delete the file and decide again.");
        return links.Same.Concat(links.Different).SelectMany(g => g).FirstOrDefault(a => a is null || a.Split('#') is not [{ Length: > 0 }, { Length: > 0 }]) is { } wrong
            ? throw new InvalidDataException($"{path}: \"{wrong}\" names no actor. Expected: a map's id, # and an actor's id, such as \"ceasefire-2020#azerbaijan\".")
            : links;
    }

    public string ToJson() => JsonSerializer.Serialize(this, LinksJson.Readable.LinksFile) + "\n";
}

/// <summary>Actors that may be one.</summary>
/// <param name="Name">The name that they share.</param>
/// <param name="Actors">One of each that are one already.</param>
internal sealed record ProposedLink(string Name, IReadOnlyList<string> Actors);

/// <summary>Actors whose external ids contradict each other.</summary>
/// <param name="Ids">The ids of one register that would all be of one actor.</param>
/// <param name="Actors">The actors.</param>
internal sealed record ConflictingLink(IReadOnlyList<string> Ids, IReadOnlyList<string> Actors);

/// <summary>How the file is read and written.</summary>
[JsonSerializable(typeof(LinksFile))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
internal sealed partial class LinksJson : JsonSerializerContext
{
    /// <summary>Letters of any script as they are: people read and edit the file.</summary>
    public static LinksJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

namespace ClaimMap.Fuzzing;

/// <summary>What is put before a target: one file or several, by name.</summary>
internal sealed record FuzzInput(IReadOnlyDictionary<string, byte[]> Files)
{
    public FuzzInput(string name, byte[] bytes)
        : this(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [name] = bytes })
    {
    }

    public int Length => Files.Values.Sum(f => f.Length);

    /// <summary>The bytes, where there is one file.</summary>
    public byte[] Bytes => Files.Values.Single();

    /// <summary>Writes the files into a folder, each inside it whatever its name says.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (name, bytes) in Files)
        {
            var path = Path.GetFullPath(Path.Join(folder, name));
            path = path.StartsWith(Path.GetFullPath(folder), StringComparison.Ordinal) ? path : Path.Join(folder, Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name)));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }
}

namespace ClaimMap.Indexing;

/// <summary>The keys under which a value is to be found.</summary>
internal delegate ReadOnlySpan<int> KeysOf(int value);

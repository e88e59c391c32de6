namespace ClaimMap.Validation;

/// <summary>Makes a record, or a part of one, of the tokens that begin at <paramref name="token"/>.</summary>
internal delegate T TapeRecord<T>(scoped ref TapeRecords records, int token);

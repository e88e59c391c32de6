namespace ClaimMap.Fuzzing;

/// <summary>Something that takes what others have made. A target draws inputs for it and knows what must hold of each.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>Draws an input: the same from the same random numbers.</summary>
    public abstract FuzzInput Draw(Random random);

    /// <summary>Checks what must hold of an input. Any exception is a fault.</summary>
    /// <returns>What came of it, in a word: of every target more than one has to occur, or it proves little.</returns>
    /// <exception cref="FaultException">Something that must hold does not.</exception>
    public abstract string Check(FuzzInput input);
}

/// <summary>Thrown where something that must hold of every input does not.</summary>
internal sealed class FaultException(string what) : Exception(what)
{
    public static void Unless(bool holds, string what)
    {
        if (!holds)
        {
            throw new FaultException(what);
        }
    }
}

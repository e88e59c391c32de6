namespace VerifyTests;

/// <summary>Says which snapshot differs or is missing, and what the texts are.</summary>
internal sealed class VerifyException : Exception
{
    public VerifyException(string message)
        : base(message)
    {
    }
}

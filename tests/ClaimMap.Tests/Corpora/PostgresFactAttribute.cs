namespace ClaimMap.Tests.Corpora;

/// <summary>A fact that needs PostgreSQL's programs: skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.Programs is null)
        {
            Skip = "There is no PostgreSQL in /usr/lib/postgresql: install Debian's package postgresql.";
        }
    }
}

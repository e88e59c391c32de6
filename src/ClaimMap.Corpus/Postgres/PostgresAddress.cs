using Npgsql;

namespace ClaimMap.Corpora.Postgres;

/// <summary>Reads the address of a PostgreSQL server: a URL as its own programs take it, or keys and values as Npgsql does.</summary>
internal static class PostgresAddress
{
    private const string Expected = "Expected: postgresql://user@host:5432/database, with ?sslmode=require if the server is not your own machine, or Npgsql's keys and values, such as Host=localhost;Database=claims.";

    /// <exception cref="ArgumentException">It cannot be read; the message never has the password in it.</exception>
    public static NpgsqlConnectionStringBuilder Read(string server)
    {
        try
        {
            return server.StartsWith("postgres://", StringComparison.Ordinal) || server.StartsWith("postgresql://", StringComparison.Ordinal)
                ? OfUrl(new Uri(server))
                : new NpgsqlConnectionStringBuilder(server) is { Host.Length: > 0 } settings ? settings : throw new ArgumentException("It names no host.");
        }
        catch (Exception e) when (e is ArgumentException or UriFormatException or FormatException)
        {
            throw new ArgumentException($"This is no address of a PostgreSQL server. {Expected}", nameof(server));
        }
    }

    private static NpgsqlConnectionStringBuilder OfUrl(Uri url)
    {
        var settings = new NpgsqlConnectionStringBuilder { Host = url.Host.Length > 0 ? url.Host : "localhost" };
        if (url.Port > 0)
        {
            settings.Port = url.Port;
        }

        var database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/'));
        if (database.Length > 0)
        {
            settings.Database = database;
        }

        var user = url.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length == 2)
        {
            settings.Password = Uri.UnescapeDataString(user[1]);
        }

        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)))
        {
            var value = Uri.UnescapeDataString(pair.Length == 2 ? pair[1] : "");
            switch (pair[0])
            {
                case "sslmode":
                    settings.SslMode = Enum.Parse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
                    break;
                case "host":
                    // The folder of a socket.
                    settings.Host = value;
                    break;
                default:
                    settings[pair[0].Replace('_', ' ')] = value;
                    break;
            }
        }

        return settings;
    }
}

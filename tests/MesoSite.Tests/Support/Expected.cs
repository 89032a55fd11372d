namespace MesoSite.Tests.Support;

/// <summary>Compares with a file beside a case. <c>UPDATE_EXPECTED=1</c> writes it instead; read the diff before you commit.</summary>
internal static class Expected
{
    public static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static void Matches(string path, string actual)
    {
        actual = actual.TrimEnd('\n') + "\n";
        if (Update)
        {
            if (!File.Exists(path) || File.ReadAllText(path) != actual)
            {
                File.WriteAllText(path, actual);
            }

            return;
        }

        Assert.True(File.Exists(path), $"there is no {path}; UPDATE_EXPECTED=1 writes it:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}

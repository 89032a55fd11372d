namespace MesoSite.Preview.Live;

/// <summary>A content security policy (CSP Level 3), changed by two sources and no more.</summary>
internal static class Policy
{
    private const string Fallback = "default-src";
    private const string None = "'none'";

    /// <summary>The policy that also allows the preview's script and what it asks for.</summary>
    /// <param name="policy">The policy of the page.</param>
    /// <param name="script">The script, by its hash.</param>
    public static string Allowing(string policy, string script)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Allow(directives, "script-src", script);
        Allow(directives, "connect-src", "'self'");
        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));
    }

    private static void Allow(List<string[]> directives, string name, string source)
    {
        var own = directives.FindIndex(directive => IsNamed(directive, name));
        // Where the policy says nothing of its own, what it says of everything holds.
        var from = own >= 0 ? own : directives.FindIndex(directive => IsNamed(directive, Fallback));
        if (from < 0)
        {
            return;
        }

        string[] allowing = [name, .. directives[from].Skip(1).Where(word => word != None).Except([source]), source];
        if (own >= 0)
        {
            directives[own] = allowing;
        }
        else
        {
            directives.Add(allowing);
        }
    }

    private static bool IsNamed(string[] directive, string name) => string.Equals(directive[0], name, StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>The words and class names the components share.</summary>
static class PageWords
{
    const int Colours = 12;

    static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string ClassOf(Standing standing) => standing switch
    {
        Standing.Differs => "differs",
        Standing.MovedOn => "moved",
        Standing.Refined => "refined",
        Standing.Agreed => "agreed",
        _ => "single",
    };

    public static string ColourOf(int place) => $"c{Text(Math.Max(place, 0) % Colours)}";

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"three accounts", as a screen reader says it.</summary>
    public static string Accounts(int count) => $"{(count < Numbers.Length ? Numbers[count] : Text(count))} {(count == 1 ? "account" : "accounts")}";

    /// <summary>A value in our normal form, for tooltips: "at least 3000000 GBP", "about 12 minute".</summary>
    public static string Of(Value value)
    {
        var number = (value.Min, value.Max) switch
        {
            ({ } min, { } max) when min == max => Number(min),
            ({ } min, { } max) => $"{Number(min)} to {Number(max)}",
            ({ } min, null) => $"at least {Number(min)}",
            (null, { } max) => $"at most {Number(max)}",
            _ => "no number",
        };
        return $"{(value.Approx ? "about " : "")}{number} {value.Unit}";
    }

    static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Only addresses of the web become links.</summary>
    public static string? LinkOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    /// <summary>A coordinate of a drawing in percent of its width.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

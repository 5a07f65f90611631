using System.Text;

namespace OnRecord.Tests.Stories;

/// <summary>
/// A made-up stream of news with known stories and known copies. Stories come with Zipf-like sizes over their first days; each has its own
/// people, places and words besides a shared vocabulary. Copies are cut, re-headed, edited in house style or merged into other text.
/// </summary>
sealed class PlantedStream(int seed, int vocabulary = 30_000)
{
    readonly Random _random = new(seed);

    public sealed record Planted(Report Report, int Story, string? CopyOf, double Reuse);

    sealed record Topic(string[] Names, string[] Words, string Place, int FirstDay);

    /// <summary>Reports in order of their days.</summary>
    public IEnumerable<Planted> Reports(int count, int perDay)
    {
        var open = new List<(int Story, Topic Topic, int Left)>();
        var stories = 0;
        for (var i = 0; i < count; i++)
        {
            var day = i / perDay;
            open.RemoveAll(s => s.Left <= 0 || day - s.Topic.FirstDay > 12);
            if (open.Count == 0 || _random.NextDouble() < 0.45) open.Add((stories++, NewTopic(day), SizeOf()));
            var at = open.Count - 1 - (int)(open.Count * Math.Pow(_random.NextDouble(), 3));
            at = Math.Clamp(at, 0, open.Count - 1);
            var (story, topic, left) = open[at];
            open[at] = (story, topic, left - 1);
            yield return new(Report(i, day, topic, Text(topic, 12)), story, null, 0);
        }
    }

    /// <summary>One story's own reports and copies of the first of them, 30–100 % of whose words are reused.</summary>
    public List<Planted> StoryWithCopies(int story, int own, int copies)
    {
        var topic = NewTopic(story);
        var planted = new List<Planted>();
        for (var i = 0; i < own; i++) planted.Add(new(Report(story * 100 + i, story, topic, Text(topic, 14)), story, null, 0));
        for (var i = 0; i < copies; i++)
        {
            var reuse = 0.3 + 0.7 * _random.NextDouble();
            planted.Add(new(Report(story * 100 + own + i, story, topic, Copy(planted[0].Report.Text, topic, reuse)), story, planted[0].Report.Id, reuse));
        }
        return planted;
    }

    string Copy(string text, Topic topic, double reuse)
    {
        var sentences = text.Split(". ", StringSplitOptions.RemoveEmptyEntries).ToList();
        var keep = Math.Max(4, (int)Math.Ceiling(sentences.Count * (reuse < 0.65 ? 1 : reuse)));
        var copied = sentences.Take(keep).Select(HouseStyle).ToList();
        if (reuse >= 0.65) return string.Join(". ", copied) + ".";
        var own = Text(topic, (int)(copied.Count * (1 - reuse) / reuse)).Split(". ", StringSplitOptions.RemoveEmptyEntries);
        return string.Join(". ", _random.Next(2) == 0 ? [.. own, .. copied] : [.. copied, .. own]) + ".";
    }

    /// <summary>One small edit in every third sentence: a word dropped or put in.</summary>
    string HouseStyle(string sentence)
    {
        if (_random.Next(3) > 0) return sentence;
        var words = sentence.Split(' ').ToList();
        if (_random.Next(2) == 0) words.RemoveAt(_random.Next(words.Count));
        else words.Insert(_random.Next(words.Count), "also");
        return string.Join(' ', words);
    }

    Report Report(int number, int day, Topic topic, string text) => new()
    {
        Id = $"r{number}", Outlet = $"outlet{_random.Next(400)}.example", Text = text,
        Title = $"{topic.Names[_random.Next(topic.Names.Length)]} {topic.Words[_random.Next(6)]} {topic.Words[_random.Next(6)]} in {topic.Place}",
        Published = new Published(new DateOnly(2030, 1, 1).AddDays(day)),
    };

    Topic NewTopic(int day) => new(
        [.. Enumerable.Range(0, 5).Select(_ => Capital(Word(_random.Next(vocabulary))) + " " + Capital(Word(_random.Next(vocabulary))))],
        [.. Enumerable.Range(0, 24).Select(_ => Word(200 + _random.Next(vocabulary)))], Capital(Word(_random.Next(500))), day);

    string Text(Topic topic, int sentences)
    {
        var text = new StringBuilder();
        for (var s = 0; s < sentences; s++)
        {
            if (s > 0) text.Append(". ");
            text.Append(topic.Names[_random.Next(topic.Names.Length)]);
            for (var w = 0; w < 16; w++)
                text.Append(' ').Append(_random.Next(10) switch
                {
                    < 4 => topic.Words[_random.Next(topic.Words.Length)],
                    4 => "in " + topic.Place,
                    _ => Word((int)(vocabulary * Math.Pow(_random.NextDouble(), 4))),
                });
        }
        return text.Append('.').ToString();
    }

    /// <summary>Most stories have one to three reports, few have dozens.</summary>
    int SizeOf() => Math.Clamp((int)(1 / Math.Pow(_random.NextDouble(), 0.9)), 1, 80);

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    static string Word(int number)
    {
        const string consonants = "bdfgklmnprstvz", vowels = "aeiou";
        var word = new StringBuilder();
        for (var n = number + 70; n > 0; n /= 70) word.Append(consonants[n % 14]).Append(vowels[n / 14 % 5]);
        return word.Append('n').ToString();
    }
}

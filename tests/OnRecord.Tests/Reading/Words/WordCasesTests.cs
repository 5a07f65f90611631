using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

public class WordCasesTests
{
    static string Folder(string file) => Repository.Path("src", "OnRecord", "Reading", "Words", file);

    public static TheoryData<string> Sentences => [.. MarkdownCases.Load(Folder("sentences.md")).Select(c => $"{c.Line}")];
    public static TheoryData<string> Words => [.. MarkdownCases.Load(Folder("words.md")).Select(c => $"{c.Line}")];

    public static TheoryData<string> Lemmas => [.. MarkdownCases.Load(Folder("lemmas.md")).Select(c => $"{c.Line}")];

    [Theory, MemberData(nameof(Lemmas))]
    public void Words_have_the_lemmas_written_behind_them(string line)
    {
        var one = MarkdownCases.Load(Folder("lemmas.md")).Single(c => $"{c.Line}" == line);
        var prose = Parser.Parse(WordReader.Read(one.Text, []));
        Assert.Equal(one.Marks.Select(m => m["lemma"]), one.Marks.Select(m => prose.Words[prose.WordFrom(m.Start)].Lemma));
    }

    [Theory, MemberData(nameof(Sentences))]
    public void Sentences_begin_and_end_where_marked(string line)
    {
        var one = MarkdownCases.Load(Folder("sentences.md")).Single(c => $"{c.Line}" == line);
        var prose = WordReader.Read(one.Text, []);
        Assert.Equal(one.Marks.Select(m => one.Text[m.Start..m.End]), prose.Sentences.Select(s => s.Span.Of(one.Text).ToString()));
    }

    [Theory, MemberData(nameof(Words))]
    public void Words_begin_and_end_where_marked(string line)
    {
        var one = MarkdownCases.Load(Folder("words.md")).Single(c => $"{c.Line}" == line);
        var words = WordReader.Read(one.Text, []).Words.Select(w => w.Span).ToHashSet();
        foreach (var mark in one.Marks) Assert.True(words.Contains(new(mark.Start, mark.End)), $"{one}: {one.Text[mark.Start..mark.End]} is no word");
    }
}

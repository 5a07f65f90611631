using System.Globalization;
using OnRecord.Bench;

return args switch
{
    ["reading", var corpus] => ReadingSpeed.Run(corpus, 2000),
    ["reading", var corpus, var articles] when int.TryParse(articles, CultureInfo.InvariantCulture, out var count) => ReadingSpeed.Run(corpus, count),
    ["reading", var corpus, var articles, var stage] when int.TryParse(articles, CultureInfo.InvariantCulture, out var count) => ReadingSpeed.Run(corpus, count, stage),
    ["memory", var corpus, var articles] when int.TryParse(articles, CultureInfo.InvariantCulture, out var count) => ReadingMemory.Run(corpus, count),
    ["grouping", var reports] when int.TryParse(reports, CultureInfo.InvariantCulture, out var count) => GroupingSpeed.Run(count),
    ["grouping", "memory", var reports] when int.TryParse(reports, CultureInfo.InvariantCulture, out var count) => GroupingSpeed.Memory(count),
    ["record", var rounds, .. var inputs] when int.TryParse(rounds, CultureInfo.InvariantCulture, out var count) && inputs.Length > 0 => RecordSpeed.Run(count, inputs),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("reading CORPUS.jsonl.gz [articles [stage]]    words a second of a glance and of a full reading, on one core and on two");
    Console.Error.WriteLine("memory CORPUS.jsonl.gz ARTICLES          memory of the process as more and more articles are read in full");
    Console.Error.WriteLine("grouping memory REPORTS               memory of one grouper that holds REPORTS, and reports a second from the first to the last");
    Console.Error.WriteLine("grouping REPORTS                      processor time per report as more are held, up to REPORTS");
    Console.Error.WriteLine("record ROUNDS INPUT...                time to read the reports of one story and to make its record");
    return 2;
}

#!/usr/bin/env python3
"""Compares the killed and injured counts and the ages in reports of shootings with the Gun Violence Archive's registry.

usage: score_figures_gva.py ARTICLES.jsonl[.gz] ANNOTATED.jsonl FACTS.json[.gz]

ARTICLES   {"id", "text", "story"} a line, as `onrecord annotate` read them;  ANNOTATED  what it wrote
FACTS      {story: {"killed", "injured", "participants": [{"name", "age", "status"}]}}

killed, injured   figures that count persons in an event of killing or injuring. Precision: share that equals the registry's number for the story (a
                  report also tells of other shootings and of part of the victims, so it cannot reach 1). Recall: of the articles in which a plain
                  pattern sees the registry's number right beside such a word, the share in which a figure says it.
ages              figures of age given to a person whose name has a participant's surname. Precision: share that equals the registry's age (a year
                  either way is shown too: birthdays and slips). Recall: of the participants whose name stands in the article with their age right
                  behind or before it ("Name, 31", "31-year-old Name"), the share whose age is found and given to them.
"""
import gzip, json, re, sys

WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()


def lines(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    return (json.loads(line) for line in opened)


def stated(text, n, words):
    number = r"\b(?:%d%s)\b" % (n, "|" + WORDS[n] if n < len(WORDS) else "")
    who = r"(?: (?:other |more )?(?:people|persons|men|women|victims|others|teens|teenagers|officers|children|students))?"
    after = number + who + r" (?:were |was |are |is |have been |had been |has been |have )?(?:" + words + r")\b"
    before = r"\b(?:" + words + r") (?:at least )?" + number + who + r"\b(?! (?:hours|minutes|days|times|years|weeks|months))"
    return re.search(after + "|" + before, text, re.I)


def counts(articles, notes, facts, field, words):
    right = all_ = seen = told = 0
    for article in articles:
        n = facts[article["story"]][field]
        values = [f["min"] for f in notes[article["id"]]["figures"]
                  if f["kind"] == "count" and f["unit"] == "person" and f["min"] == f["max"] and (f.get("about") or {}).get("kin") == field]
        all_ += len(values)
        right += sum(v == n for v in values)
        if n and stated(article["text"], n, words):
            seen += 1
            told += any(v == n for v in values)
    print(f"{field:8} precision {right}/{all_} = {right / max(1, all_):.3f}   recall {told}/{seen} = {told / max(1, seen):.3f}")


def ages(articles, notes, facts):
    right = near = all_ = seen = told = bare = 0
    for article in articles:
        note = notes[article["id"]]
        names = {e["id"]: e["name"] for e in note["entities"]}
        people = [(p["name"].strip(), int(p["age"])) for p in facts[article["story"]]["participants"] if p.get("name") and (p.get("age") or "").isdigit()]
        found = [(names[f["about"]["of"]], f["min"]) for f in note["figures"] if f["kind"] == "age" and f["min"] == f["max"] and (f.get("about") or {}).get("of") in names]
        any_age = {f["min"] for f in note["figures"] if f["kind"] == "age"}
        surname = lambda name: name.split()[-1].lower().strip(".,")
        for name, age in found:
            same = [a for n, a in people if surname(n) == surname(name) and (len(name.split()) == 1 or n.split()[0].lower() == name.split()[0].lower())]
            if same:
                all_ += 1
                right += age in same
                near += any(abs(a - age) <= 1 for a in same)
        for name, age in people:
            last = re.escape(name.split()[-1])
            if re.search(rf"{re.escape(name)},? (?:\(|aged? )?{age}\b|\b{age}[- ]year[- ]old {re.escape(name)}\b", article["text"]):
                seen += 1
                told += any(surname(n) == name.split()[-1].lower() and a == age for n, a in found)
                bare += age in any_age
    print(f"ages     precision {right}/{all_} = {right / max(1, all_):.3f} (within a year {near / max(1, all_):.3f})   recall {told}/{seen} = {told / max(1, seen):.3f} (age found, whoever it was given to: {bare / max(1, seen):.3f})")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    facts = json.load((gzip.open if sys.argv[3].endswith(".gz") else open)(sys.argv[3], "rt"))
    notes = {n["id"]: n for n in lines(sys.argv[2])}
    articles = [a for a in lines(sys.argv[1]) if a["story"] in facts and a["id"] in notes]
    print(len(articles), "articles of", len({a["story"] for a in articles}), "incidents")
    counts(articles, notes, facts, "killed", "killed|dead|died|killing|fatally shot|slain|murdered")
    counts(articles, notes, facts, "injured", "injured|wounded|hurt|injuring|wounding")
    ages(articles, notes, facts)

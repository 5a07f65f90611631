#!/usr/bin/env python3
"""timexes.py reports.jsonl[.gz] annotated.jsonl > timexes.jsonl

Turns what `onrecord annotate` writes into the form that scorers of TIMEX3 expressions read: one JSON a line
{id, timexes: [{start, end, type, value, text}]}, with offsets in code points instead of UTF-16 code units."""
import gzip
import json
import sys


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def code_points(text):
    """For each UTF-16 offset of the text, the number of code points before it."""
    table = []
    for index, char in enumerate(text):
        table += [index] * (2 if ord(char) > 0xFFFF else 1)
    return table + [len(text)]


def main():
    reports, annotated = sys.argv[1:3]
    texts = {report["id"]: report["text"] for report in lines(reports)}
    for reading in lines(annotated):
        at = code_points(texts[reading["id"]])
        print(json.dumps({"id": reading["id"], "timexes": [
            dict(start=at[time["start"]], end=at[time["end"]], type=time["type"], value=time["value"], text=time["text"], rule=time["rule"])
            for time in reading["times"]]}, ensure_ascii=False))


if __name__ == "__main__":
    main()

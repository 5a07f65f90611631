#!/usr/bin/env python3
"""Scores the figures of `onrecord annotate` against the gold figures of a folder of stories.

usage: score_figures.py STORIES PREDICTED.jsonl [--misses] [--values] [--extra]
       score_figures.py STORIES --texts OUT.jsonl      writes the reports' texts for `onrecord annotate OUT.jsonl`

STORIES holds a folder a story: gold.json, and reports.jsonl or the text files that gold.json names.
PREDICTED has a line a report: {"id": "STORY/REPORT", "figures": [{"start", "end", "min", "max", "unit", "approx"}]}.
Printed, with the counts behind each share:
  found      gold accounts that a figure overlaps by at least half of the shorter span
  spurious   figures that overlap no gold account and no optional one, of all figures found
  value      found accounts with a value whose figure has the same least and greatest number and unit. A vague word ("minutes", "dozens", "years")
             counts as right when the figure is vague too: its open end is whatever the editor chose
"""
import glob, json, os, sys

# names of one unit; the gold writes metric units short and counts what a thing is called
SAME = {"km": "kilometre", "meter": "metre", "times": "time", "kilometer": "kilometre", "deg": "degree"}


def stories(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*", "gold.json"))):
        base = os.path.dirname(path)
        gold = json.load(open(path, encoding="utf-8"))
        listed = os.path.join(base, "reports.jsonl")
        if os.path.exists(listed):
            reports = {r["id"]: r for r in map(json.loads, open(listed, encoding="utf-8"))}
        else:
            reports = {r["id"]: dict(r, text=open(os.path.join(base, r["file"]), encoding="utf-8-sig", newline="").read()) for r in gold["reports"]}
        yield os.path.basename(base), gold, reports


def overlap(a, b):
    o = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return o / max(1, min(a["end"] - a["start"], b["end"] - b["start"])) if o > 0 else 0.0


def unit(name):
    name = (name or "").lower()
    return SAME.get(name, name)


def same_value(gold, found):
    vague = gold.get("approx") and (gold["max"] is None or gold["min"] is None)
    if vague:
        return bool(found["approx"]) and unit(gold["unit"]) == unit(found["unit"]) and (gold["max"] is None) == (found["max"] is None)
    number = lambda x: None if x is None else round(float(x), 4)
    return number(gold["min"]) == number(found["min"]) and number(gold["max"]) == number(found["max"]) and unit(gold["unit"]) == unit(found["unit"])


def number_only(gold, found):
    return same_value(gold, dict(found, unit=gold["unit"]))


def main(folder, predicted, show):
    lines = {r["id"]: r for r in map(json.loads, open(predicted, encoding="utf-8"))}
    gold_n = found_n = value_n = value_ok = number_ok = all_n = extra_n = 0
    per_story = []
    for story, gold, reports in stories(folder):
        accounts = [(a, g) for g in gold["groups"] if g["kind"] == "figure" for a in g["accounts"]]
        optional = [a for g in gold.get("optional") or [] for a in g["accounts"]]
        hit = total = 0
        for key, report in reports.items():
            figures = lines[story + "/" + key]["figures"]
            mine = [(a, g) for a, g in accounts if a["report"] == key]
            for a, g in mine:
                best = max(figures, key=lambda f: overlap(a, f), default=None)
                ok = best is not None and overlap(a, best) >= 0.5
                total += 1
                hit += ok
                if not ok and "--misses" in show:
                    print(f"missed   {story[:14]:14} {key} {a['text']!r} ({g['about']})")
                if ok and a.get("value"):
                    value_n += 1
                    # where several figures lie in one account ("94 minutes and 24 seconds") any right one will do
                    near = [f for f in figures if overlap(a, f) >= 0.5]
                    right = any(same_value(a["value"], f) for f in near)
                    value_ok += right
                    number_ok += any(number_only(a["value"], f) for f in near)
                    if not right and "--values" in show:
                        f = best
                        print(f"value    {story[:14]:14} {key} {a['text']!r} {a['value']} found {f['text']!r} {f['min']}..{f['max']} {f['unit']} {f['approx']} {f['rule']}")
            all_n += len(figures)
            other = [a for a in optional if a["report"] == key]
            for f in figures:
                if not any(overlap(a, f) >= 0.5 for a in [a for a, _ in mine] + other):
                    extra_n += 1
                    if "--extra" in show:
                        text = report["text"]
                        print(f"extra    {story[:14]:14} {key} [{f['rule']}] {text[max(0, f['start'] - 35):f['start']]!r} <{f['text']}> {text[f['end']:f['end'] + 25]!r}")
        gold_n, found_n = gold_n + total, found_n + hit
        per_story.append(f"{story[:20]} {hit}/{total}")
    print("; ".join(per_story))
    print(f"found    {found_n}/{gold_n} = {found_n / gold_n:.3f}")
    print(f"spurious {extra_n}/{all_n} = {extra_n / max(1, all_n):.3f}")
    print(f"value    {value_ok}/{value_n} = {value_ok / max(1, value_n):.3f}   (number alone {number_ok}/{value_n} = {number_ok / max(1, value_n):.3f})")


if __name__ == "__main__":
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if "--texts" in sys.argv and len(args) == 2:
        with open(args[1], "w", encoding="utf-8") as out:
            for story, _, reports in stories(args[0]):
                for key, r in reports.items():
                    out.write(json.dumps({"id": story + "/" + key, "outlet": r.get("outlet"), "published": r.get("published"), "text": r["text"]}, ensure_ascii=False) + "\n")
    elif len(args) == 2:
        main(args[0], args[1], sys.argv)
    else:
        sys.exit(__doc__)

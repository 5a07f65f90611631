#!/usr/bin/env python3
"""Checks the accuracy floors: runs each measure of floors.json whose data is present and fails where a score is below its floor.

usage: check.py [NAME ...] [--data DIR]      DIR: where the shared data lies (default: ../shared beside the repository)
Last line: N floors kept, N broken, N skipped. A floor is lowered in a commit of its own that says why.
"""
import hashlib, json, os, re, shlex, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def digest(paths):
    h = hashlib.sha256()
    for path in sorted(paths):
        if os.path.isdir(path):
            files = sorted(os.path.join(d, f) for d, _, fs in os.walk(path) for f in fs)
        else:
            files = [path]
        for f in files:
            h.update(open(f, "rb").read())
    return h.hexdigest()[:16]


def value(output, pattern):
    found = re.findall(pattern, output, re.M)
    if not found:
        raise ValueError("the score is not in the output")
    last = found[-1]
    return float(last if isinstance(last, str) else last[0])


def main():
    args = sys.argv[1:]
    shared = os.path.join(ROOT, "..", "shared")
    if "--data" in args:
        at = args.index("--data")
        shared = args[at + 1]
        del args[at:at + 2]
    kept = broken = skipped = 0
    outputs = {}
    for measure in json.load(open(os.path.join(HERE, "floors.json"), encoding="utf-8"))["measures"]:
        if args and measure["name"] not in args:
            continue
        corpus = [os.path.join(shared, c) for c in measure["corpus"]]
        if not all(os.path.exists(c) for c in corpus):
            skipped += len(measure["floors"])
            print(f"skipped  {measure['name']}: {', '.join(measure['corpus'])} not present")
            continue
        if measure.get("sha256") and digest(corpus) != measure["sha256"]:
            print(f"note     {measure['name']}: the corpus is not the one that the floors were set on")
        with tempfile.TemporaryDirectory() as scratch:
            command = measure["command"].format(shared=shlex.quote(os.path.abspath(shared)), scratch=shlex.quote(scratch), onrecord=shlex.quote(os.path.join(ROOT, "onrecord")))
            run = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)
            output = run.stdout + run.stderr
        for floor in measure["floors"]:
            try:
                score = value(output, floor["pattern"])
            except ValueError as e:
                broken += 1
                print(f"BROKEN   {measure['name']} {floor['score']}: {e}\n{output[-800:]}")
                continue
            ok = score >= floor["at_least"]
            kept, broken = kept + ok, broken + (not ok)
            print(f"{'kept    ' if ok else 'BROKEN  '} {measure['name']} {floor['score']}: {score} (floor {floor['at_least']})")
    print(f"{kept} floors kept, {broken} broken, {skipped} skipped")
    return 1 if broken else 0


if __name__ == "__main__":
    if "--digest" in sys.argv:
        print(digest(sys.argv[sys.argv.index("--digest") + 1:]))
    else:
        sys.exit(main())

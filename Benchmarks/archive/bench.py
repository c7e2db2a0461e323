"""What an archive costs, and whether copies of an article are known: see README.md beside this file."""

import argparse
import gzip
import itertools
import json
import os
import random
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

QUERIES = [
    ["documents", "--text", "hibah OR bantuan", "--limit", "20"],
    ["funding", "--text", "sanitasi", "--evidence"],
    ["funding", "--funder", "ADB", "--evidence"],
    ["funding", "--group-by", "funder", "--limit", "20"],
    ["funding", "--funder", "Surabaya", "--group-by", "program"],
    ["funding", "--group-by", "year"],
    ["funding", "--group-by", "place", "--limit", "20"],
    ["funding", "--group-by", "status"],
    ["funding", "--instrument", "loan", "--least", "50 miliar"],
    ["funding", "--status", "disbursed", "--most", "100 juta", "--sort", "date"],
    ["actors", "--category", "multilateral"],
    ["sql", "SELECT section, COUNT(*) AS articles FROM documents GROUP BY section ORDER BY 2 DESC LIMIT 3"],
]

#: How often a question is asked; the least CPU counts.
ROUNDS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", help='JSON Lines, also .gz: "id", "text", perhaps "title", "date"')
    parser.add_argument("--tool", default="ingest-cli")
    parser.add_argument("--among", type=int, default=5_000, help="how many articles the copies are among")
    parser.add_argument("--copies", type=int, default=200)
    arguments = parser.parse_args()
    tool = os.path.abspath(arguments.tool) if os.sep in arguments.tool else arguments.tool
    with tempfile.TemporaryDirectory() as folder:
        costs(tool, arguments.articles, Path(folder))
        copies(tool, arguments, Path(folder))


def run(tool: str, *arguments: str) -> tuple[str, float]:
    """What the tool prints, and the seconds of CPU that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run([tool, *arguments], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode not in (0, 1):
        sys.exit(f"{' '.join(arguments)}: {result.stderr}")
    return result.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


# Costs


def costs(tool: str, articles: str, folder: Path) -> None:
    records, archive = str(folder / "records.jsonl"), str(folder / "archive.db")
    _, extraction = run(tool, "extract", articles, "--type", "jsonl", "-q", "-o", records)
    _, first = run(tool, "load", records, "--db", archive, "-q")
    _, second = run(tool, "load", records, "--db", archive, "-q")
    database = sqlite3.connect(archive)
    (count,) = database.execute("SELECT COUNT(*) FROM documents").fetchone()
    (added,) = database.execute("SELECT added FROM runs ORDER BY id DESC LIMIT 1").fetchone()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    size = os.path.getsize(archive)
    print(f"{count} documents\n\n| for 1,000 documents | |\n| --- | --- |")
    print(f"| loading, of the CPU of extracting them | {first / extraction:.2f} x |")
    print(f"| loading what is there already, of loading it | {second / first:.2f} x, {added} rows added |")
    print(f"| size of the archive | {size / count / 1_000:.1f} MB |")
    print(f"| size of the archive, of that of the records | {size / os.path.getsize(records):.2f} x |")
    print("\n| question | CPU ms |\n| --- | --- |")
    for query in QUERIES:
        least = min(run(tool, "query", *query, "--db", archive)[1] for _ in range(ROUNDS))
        print(f"| `{' '.join(query)}` | {least * 1_000:.0f} |")


# Copies


def copies(tool: str, arguments: argparse.Namespace, folder: Path) -> None:
    generator = random.Random(7)
    opened = gzip.open if arguments.articles.endswith(".gz") else open
    with opened(arguments.articles, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    articles = generator.sample(articles, min(arguments.among, len(articles)))
    long = [article for article in articles if len(article["text"].split()) >= 80]
    sources = generator.sample(long, min(arguments.copies, len(long)))
    rows = [row(article["id"], article, article["text"]) for article in articles]
    planted = {}
    for number, article in enumerate(sources):
        planted[f"copy-{number}"] = article["id"]
        rows.append(copy(number, article, generator))
    generator.shuffle(rows)
    path, archive = folder / "planted.jsonl", str(folder / "planted.db")
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run(tool, "extract", str(path), "-q", "--db", archive)
    report(archive, planted)


def row(name: str, article: dict, text: str) -> dict:
    told = {key: article[key] for key in ("title", "date") if article.get(key)}
    return {"id": name, "url": f"https://a.example/{name}", "text": text, **told}


def copy(number: int, article: dict, generator: random.Random) -> dict:
    """An article as another outlet has it: a third of it dropped, another headline, a dateline, or all of these."""
    parts = [part for part in re.split(r"\n+", article["text"]) if part.strip()]
    if len(parts) < 4:
        parts = re.split(r'(?<=[.!?"”])\s+', article["text"])
    kind, changed = number % 4, dict(article)
    if kind in (0, 3):
        for index in sorted(generator.sample(range(len(parts)), max(1, len(parts) // 3)), reverse=True):
            del parts[index]
    if kind in (1, 3):
        changed["title"] = "Update: " + " ".join(reversed((article.get("title") or "").split()))
    if kind in (2, 3):
        parts[0] = "JAKARTA, KABAR LAIN -- " + parts[0]
    if kind == 1:
        parts = parts[1:] + ["Baca juga berita lain di laman kami."]
    return row(f"copy-{number}", changed, "\n\n".join(parts))


def report(archive: str, planted: dict[str, str]) -> None:
    database = sqlite3.connect(archive)
    story = dict(database.execute("SELECT source_id, story_id FROM documents WHERE is_current"))
    found = sum(story.get(copy) == story.get(source) for copy, source in planted.items())
    groups: dict[int, list[str]] = {}
    for name, number in story.items():
        groups.setdefault(number, []).append(name)
    pairs = [
        (left, right)
        for group in groups.values()
        for left, right in itertools.combinations(group, 2)
        if left in planted or right in planted
    ]
    right = sum(planted.get(a) == b or planted.get(b) == a for a, b in pairs)
    print(f"\n{len(planted)} copies among {len(story) - len(planted)} articles\n\n| pairs with a copy | |\n| --- | --- |")
    print(f"| found, of all planted | {found / len(planted):.3f} |")
    print(f"| planted, of all found | {right / len(pairs):.3f} |")


if __name__ == "__main__":
    main()

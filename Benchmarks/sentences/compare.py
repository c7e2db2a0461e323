"""Our readers of money and dates beside their peers, on the sentences of corpus/sentences: see README.md.

    python3 compare.py [--tool PATH] [--rounds N] [--errors N]
"""

import argparse
import pathlib
import platform

from readers import readers
from score import MEASURES, Score
from table import sentences

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Peers below this are no yardstick for speed.
USEFUL_F1 = 0.3


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def figure(number):
    return f"{number:.3f}".removeprefix("0")


def total(judge, table, answers):
    return sum((judge(found, sentence.gold) for sentence, found in zip(table, answers)), Score())


def print_scores(kind, table, answers):
    for name, judge in MEASURES[kind].items():
        print(f"\n### {kind}: {name}\n")
        row("", "precision", "recall", "F1")
        row(*["---"] * 4)
        for reader, found in answers.items():
            score = total(judge, table, found)
            row(reader.name, *map(figure, (score.precision, score.recall, score.f1)))


def print_sections(kind, table, answers):
    """By section of the table; where nothing is to be found, how many sentences are left alone."""
    judge = next(iter(MEASURES[kind].values()))
    print(f"\n### {kind}: F1 by section (traps: sentences in which nothing was read)\n")
    row("", "sentences", *(reader.name for reader in answers))
    row(*["---"] * (2 + len(answers)))
    for section in dict.fromkeys(sentence.section for sentence in table):
        places = [place for place, sentence in enumerate(table) if sentence.section == section]
        part = [table[place] for place in places]
        cells = []
        for found in answers.values():
            part_found = [found[place] for place in places]
            if any(sentence.gold for sentence in part):
                cells.append(figure(total(judge, part, part_found).f1))
            else:
                cells.append(f"{sum(not answer for answer in part_found)} of {len(part)}")
        row(section, len(part), *cells)


def print_costs(kind, table, answers, rounds):
    """Rounds are interleaved; each reader's best counts, and is returned, in seconds for the whole table."""
    best = {}
    for _ in range(rounds):
        for reader in answers:
            seconds = reader.seconds(table)
            best[reader] = min(best.get(reader, seconds), seconds)
    judge = next(iter(MEASURES[kind].values()))
    ours, *peers = answers
    print(f"\n### {kind}: CPU\n")
    row("", "µs a sentence", "of ours", "F1")
    row(*["---"] * 4)
    for reader in answers:
        cost = best[reader] / len(table) * 1e6
        score = total(judge, table, answers[reader])
        row(reader.name, f"{cost:.1f}", f"{best[reader] / best[ours]:.1f} x", figure(score.f1))
    start_up = min(ours.start_up() for _ in range(rounds)) * 1e3
    print(f"\nOurs starts in {start_up:.1f} ms of CPU, which is not in its figure above.")
    useful = [peer for peer in peers if total(judge, table, answers[peer]).f1 > USEFUL_F1]
    if useful:
        peer = min(useful, key=best.get)
        print(f"The fastest peer with F1 above {USEFUL_F1} is {peer.name}: {best[peer] / best[ours]:.1f} x our CPU.")
    return best


def summary(kind, table, answers, best):
    """Rows of the README's table."""
    judge = next(iter(MEASURES[kind].values()))
    what = {"amounts": "sums", "dates": "dates"}[kind]
    ours = next(iter(answers))
    for reader, found in answers.items():
        score = total(judge, table, found)
        yield (f"{what}: {reader.name}", *map(figure, (score.precision, score.recall, score.f1)),
               f"{best[reader] / best[ours]:.1f} x")


def print_errors(kind, table, answers, limit):
    judge = next(iter(MEASURES[kind].values()))
    for reader, found in answers.items():
        wrong = [(sentence, answer) for sentence, answer in zip(table, found)
                 if judge(answer, sentence.gold)[1:] != (0, 0)]
        print(f"\n### {kind}: {reader.name} is wrong in {len(wrong)} of {len(table)} sentences\n")
        for sentence, answer in wrong[:limit]:
            print(f"- line {sentence.line}: {sentence.text}")
            print(f"  - wanted {[tuple(map(str, gold)) for gold in sentence.gold]}")
            print(f"  - read {[[tuple(map(str, reading)) for reading in figure] for figure in answer]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=ROOT / ".build/release/ingest-cli", help="a release build of ingest-cli")
    parser.add_argument("--rounds", type=int, default=7, help="how often all are timed, in turn")
    parser.add_argument("--errors", type=int, default=0, help="how many sentences to list that each gets wrong")
    arguments = parser.parse_args()
    rows = []
    for kind in ("amounts", "dates"):
        table = sentences(ROOT / f"corpus/sentences/{kind}.tsv", kind)
        answers = {reader: reader.run(table) for reader in readers(arguments.tool, kind)}
        traps = sum(not sentence.gold for sentence in table)
        print(f"\n## {kind}: {len(table)} sentences, {traps} of them traps\n")
        names = ", ".join(f"{reader.name} {reader.version}" for reader in answers)
        print(f"{names}; Python {platform.python_version()}.")
        print_scores(kind, table, answers)
        print_sections(kind, table, answers)
        rows += summary(kind, table, answers, print_costs(kind, table, answers, arguments.rounds))
        if arguments.errors:
            print_errors(kind, table, answers, arguments.errors)
    print("\n## In short, for the README\n")
    row("", "precision", "recall", "F1", "CPU of ours")
    row(*["---"] * 5)
    for cells in rows:
        row(*cells)


if __name__ == "__main__":
    main()

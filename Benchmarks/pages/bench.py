"""What a record costs, beside libxml2's parse and the peers, over the same pages in one run: see README.md.

    python3 bench.py --tool PATH --floor PATH [--rounds N] [--large] PAGES...
"""

import argparse
import json
import math
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
from typing import NamedTuple

import pages
import peers
import report
from cost import run
from ours import extract

HERE = pathlib.Path(__file__).resolve().parent
# What one job works on the archive at least, in CPU seconds.
ARCHIVE_SECONDS = 10
# What the large archive has uncompressed, and the most copies of the small one that it is made of.
LARGE_BYTES, LARGE_COPIES = 2_000_000_000, 10
# Peers that give text of fewer pages are no yardstick.
USEFUL_SHARE = 0.5


def section(title, rows):
    print(f"\n### {title}\n\n{report.markdown(rows)}", flush=True)


def count(number, noun):
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


class Archive(NamedTuple):
    """A .warc.gz, with its bytes uncompressed."""

    path: pathlib.Path
    bytes: int
    pages: int


class Bench:
    def __init__(self, arguments, folder):
        self.tool, self.floor_tool, self.rounds = arguments.tool, arguments.floor, arguments.rounds
        self.folder = folder
        self.sets = [found for given in arguments.pages for found in pages.sets(given)]
        once = [file.resolve() for found in self.sets for file in found.files]
        self.repeats = pages.repeats(len(once))
        self.files = once * self.repeats
        self.list = folder / "list.txt"
        self.list.write_text("".join(f"{file}\n" for file in self.files))

    # Pages

    def floor(self):
        _, output = run([self.floor_tool, self.list])
        told = json.loads(output)
        if told["parsed"] != len(self.files):
            raise RuntimeError(f"libxml2 gave {told['parsed']} trees for {len(self.files)} pages")
        self.libxml2 = told["version"]
        return told["seconds"]

    def ours(self):
        return extract(self.tool, ["--from-file", self.list], len(self.files), self.folder)

    def peer(self, name, path):
        cost, output = run([sys.executable, HERE / "peers.py", name, path])
        told = json.loads(output)
        if "missing" in told:
            return report.Peer(name, missing=told["missing"]), told
        return report.Peer(name, told["seconds"], told["version"], told.get("texts", 0), cost.peak), told

    def page_peer(self, name):
        peer, told = self.peer(name, self.list)
        if peer.missing is None:
            for failure in told["first_failure"]:
                print(f"\n({name} failed at {count(told['failed'], 'page')}, such as {failure})")
            if peer.texts < USEFUL_SHARE * len(self.files):
                return peer._replace(missing=f"it gave text of {peer.texts} of {len(self.files)} pages")
        return peer

    def read_pages(self):
        """Everything in turn, round by round; the peers, which are slow, once, halfway."""
        floors, runs, found = [], [], []
        for number in range(self.rounds):
            floors.append(self.floor())
            runs.append(self.ours())
            if number == self.rounds // 2:
                found = [self.page_peer(name) for name in peers.READERS]
        return min(floors), min(runs, key=lambda run: run.cpu), found

    # Archives

    def write_archives(self, ours):
        """One of all pages, and one with as many copies of it as one job works `ARCHIVE_SECONDS` on."""
        path = self.folder / "once.warc.gz"
        once = Archive(path, pages.write_archive(path, self.files), len(self.files))
        return once, self.copies(once, math.ceil(ARCHIVE_SECONDS / sum(ours.stages.values())))

    def copies(self, archive, number):
        path = self.folder / f"{number}-{archive.path.name}"
        pages.write_copies(path, archive.path, number)
        return Archive(path, archive.bytes * number, archive.pages * number)

    def read_archive(self, archive):
        runs, readings = {jobs: [] for jobs in (1, 2) if jobs <= processors()}, []
        for _ in range(self.rounds // 2 + 1):
            for jobs, done in runs.items():
                done.append(extract(self.tool, [archive.path], archive.pages, self.folder, jobs))
            peer, told = self.peer(peers.ARCHIVE_READER, archive.path)
            if peer.missing is None and told["records"] != archive.pages:
                raise RuntimeError(f"{peer.name} read {told['records']} records of {archive.pages}")
            readings.append(peer)
        alone = [run.stages for run in runs[1]]
        reading = report.Reading(
            archive.bytes, min(stages["reading"] for stages in alone),
            min(stages["reading"] + stages["input"] for stages in alone), min(readings, key=lambda peer: peer.cpu))
        walls = {jobs: min(run.cost.wall for run in done) for jobs, done in runs.items()}
        self.share = max(run.cost.cpu / run.cost.wall for run in runs[1])
        memories = [report.Memory(archive.bytes, jobs, most(run.cost.peak for run in done)) for jobs, done in runs.items()]
        return reading, walls, memories

    def memory(self, archive):
        jobs = min(2, processors())
        return report.Memory(
            archive.bytes, jobs, extract(self.tool, [archive.path], archive.pages, self.folder, jobs).cost.peak)

    def large(self, archive):
        return self.copies(archive, min(LARGE_COPIES, math.ceil(LARGE_BYTES / archive.bytes)))

    # What is told

    def print_pages(self):
        print("## Pages\n")
        for found in self.sets:
            print(f"- {found.name}: {count(len(found.files), 'page')}, {report.amount(found.bytes)}")
        if self.repeats > 1:
            print(f"\nThey are few, and read {self.repeats} times over.")

    def print_versions(self, found):
        version = subprocess.run([self.tool, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        names = [f"ingest-cli {version}", f"libxml2 {self.libxml2}", f"Python {platform.python_version()}"]
        names += [f"{peer.name} {peer.version}" for peer in found if peer.missing is None]
        print(f"\n{', '.join(names)}; {count(processors(), 'processor')}.")
        for peer in found:
            if peer.missing is not None:
                print(f"{peer.name} was not measured: {peer.missing}.")


def processors():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def most(peaks):
    return max((peak for peak in peaks if peak is not None), default=None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", help="sets with html/ID.html, folders of sets, or folders of pages")
    parser.add_argument("--tool", required=True, help="a release build of ingest-cli")
    parser.add_argument("--floor", required=True, help="floor.c, compiled")
    parser.add_argument("--rounds", type=int, default=5, help="how often the fast ones are measured, in turn")
    parser.add_argument("--large", action="store_true", help="memory over 2 GB of web archive, too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        bench = Bench(arguments, pathlib.Path(folder))
        bench.print_pages()
        floor, ours, found = bench.read_pages()
        once, archive = bench.write_archives(ours)
        reading, walls, memories = bench.read_archive(archive)
        memories.insert(0, bench.memory(once))
        if arguments.large:
            memories.append(bench.memory(bench.large(archive)))
        bench.print_versions([*found, reading.peer])
        failed = ", ".join(f"{number} with {code}" for code, number in ours.errors.items())
        print(f"Of {count(len(bench.files), 'page')} ours read {ours.documents}{failed and f'; it refused {failed}'}.")
        section("A page, beside libxml2's parse", report.of_floor(floor, ours, len(bench.files)))
        section("A page, beside the peers", report.of_ours(ours, found, len(bench.files)))
        section("Web archives", report.of_archive(reading))
        section("Threads and memory", report.of_run(walls, memories))
        if doubt := report.doubt(bench.share):
            print(f"\n{doubt}")
        short = report.summary(floor, ours, found, reading, walls, memories)
        print(f"\n## In short, for the README\n\n{report.markdown(short)}")


if __name__ == "__main__":
    main()

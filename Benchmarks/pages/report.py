"""What was measured as Markdown: rows of cells, made of figures alone."""

from typing import NamedTuple

AIMS = {"record": "at most 1.25 x", "trafilatura": "at least 8 x", "readability-lxml": "at least 25 x",
        "FastWARC": "at least .5 x"}
# One job that got less of a processor shared it with others.
ALONE = 0.95
NOT_MEASURED = "not measured"
STAGES = {"input": "opening: reading, hashing", "article": "page to article", "analysis": "article to claims",
          "record": "claims to JSON"}


class Peer(NamedTuple):
    """A library over the pages, or over the archive; `missing` says why it was not measured. `cpu` in seconds."""

    name: str
    cpu: float = 0
    version: str = ""
    texts: int = 0
    peak: int | None = None
    missing: str | None = None


class Reading(NamedTuple):
    """The archive read: its bytes uncompressed, the CPU seconds of ours and of the peer."""

    bytes: int
    ours: float
    ours_opened: float
    peer: Peer


class Memory(NamedTuple):
    """The most that a run over so many bytes, uncompressed, took; None where it cannot be told."""

    bytes: int
    jobs: int
    peak: int | None

    @property
    def row(self):
        jobs = "one job" if self.jobs == 1 else f"{self.jobs} jobs"
        return f"peak memory over {amount(self.bytes)} of web archive, {jobs}", amount(self.peak)


def times(number):
    """".52 x", "2.13 x", "21.4 x"."""
    return f"{number:.1f} x" if number >= 10 else f"{number:.2f} x".removeprefix("0")


def amount(count):
    """Bytes, in words."""
    if count is None:
        return NOT_MEASURED
    for unit, size, decimals in (("GB", 1e9, 1), ("MB", 1e6, 0)):
        if count >= size:
            return f"{count / size:.{decimals}f} {unit}"
    return f"{count / 1e3:.0f} kB"


def of_floor(floor, ours, page_count):
    """The DOM parse, our whole record and each of its stages."""
    def cells(what, cpu, aim=""):
        return what, f"{cpu / page_count * 1e3:.2f}", times(cpu / floor), aim

    yield "", "CPU ms a page", "of the DOM parse", "aim"
    yield cells("libxml2's DOM parse", floor)
    yield cells("ours, the whole record", ours.cpu, AIMS["record"])
    for stage, what in STAGES.items():
        yield cells(f"– {what}", ours.stages[stage])
    yield cells("– finding the pages", ours.stages["reading"])
    yield cells("– start-up, order, writing", ours.rest_cpu)


def of_ours(ours, peers, page_count):
    """The peers against our text and metadata, which is what they give, and against our whole record."""
    yield "", "CPU ms a page", "of our record", "of our text and metadata", "aim", "pages with text", "peak memory"

    def cells(what, cpu, aim, texts, peak):
        return (what, f"{cpu / page_count * 1e3:.2f}", times(cpu / ours.cpu), times(cpu / ours.part_cpu), aim,
                f"{texts} of {page_count}", peak)

    yield cells("ours, the whole record", ours.cpu, "", ours.documents, amount(ours.cost.peak))
    yield cells("ours, text and metadata", ours.part_cpu, "", ours.documents, "")
    for peer in peers:
        if peer.missing:
            yield peer.name, NOT_MEASURED, "", "", AIMS[peer.name], "", ""
        else:
            yield cells(peer.name, peer.cpu, AIMS[peer.name], peer.texts, amount(peer.peak))


def of_archive(reading):
    """Rates for CPU, and ours as a part of the peer's."""
    yield "", "MB a second of CPU", f"of {reading.peer.name}'s rate", "aim"

    def cells(what, cpu, aim=""):
        ratio = NOT_MEASURED if reading.peer.missing else times(reading.peer.cpu / cpu)
        return what, f"{reading.bytes / 1e6 / cpu:.0f}", ratio, aim

    if reading.peer.missing:
        yield reading.peer.name, NOT_MEASURED, "", ""
    else:
        yield cells(reading.peer.name, reading.peer.cpu)
    yield cells("ours: records", reading.ours, AIMS["FastWARC"])
    yield cells("ours: records, the pages in them, SHA-256", reading.ours_opened)


def of_run(walls, memories):
    """- Parameter walls: seconds by how many jobs there were; of one alone where there is one processor."""
    yield "", "measured"
    yield "two jobs against one, wall time", speed_up(walls)
    yield from (memory.row for memory in memories)


def speed_up(walls):
    return times(walls[1] / walls[2]) if 2 in walls else NOT_MEASURED


def doubt(share):
    """What to say of wall times when one job got only that share of a processor."""
    if share >= ALONE:
        return ""
    return f"One job got {share:.0%} of a processor: others used the machine, and wall times tell little."


def summary(floor, ours, peers, reading, walls, memories):
    """The README's table."""
    yield "", "measured", "aim"
    yield "CPU of the whole record, of libxml2's DOM parse alone", times(ours.cpu / floor), AIMS["record"]
    for peer in peers:
        for what, cpu, aim in (("whole record", ours.cpu, AIMS[peer.name]), ("text and metadata", ours.part_cpu, "")):
            found = NOT_MEASURED if peer.missing else times(peer.cpu / cpu)
            yield f"CPU of {peer.name}, of our {what}", found, aim
    found = NOT_MEASURED if reading.peer.missing else times(reading.peer.cpu / reading.ours)
    yield f"rate of reading `.warc.gz`, of {reading.peer.name}'s", found, AIMS["FastWARC"]
    yield "two jobs against one, wall time", speed_up(walls), ""
    for memory in memories:
        if memory.jobs == max(walls):
            yield *memory.row, ""


def markdown(rows):
    head, *rest = rows
    lines = [head, ["---"] * len(head), *rest]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)

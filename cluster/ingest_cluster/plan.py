"""Which files a run reads, in which order, and where their documents go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

ENDINGS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".warc": "warc",
    ".wet": "warc",
    ".parquet": "parquet",
}
TYPES = ("jsonl", "warc", "parquet")
# The names of more part files would not sort: part-99999 is the last one.
MAXIMUM_PARTITIONS = 100_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands at a path."""

    name: str
    path: str
    """In full, with its scheme, as Hadoop names it."""
    is_folder: bool
    size: int


class FileSystem(Protocol):
    """Where inputs are."""

    def find(self, given: str) -> list[tuple[str, Entry]]:
        """What a path or pattern leads to, each with how it is called in records. None: nothing is there."""

    def entries(self, folder: Entry) -> list[Entry]:
        """What stands in a folder."""


@dataclass(frozen=True, slots=True)
class File:
    """One file, or an input that is none."""

    uri: str
    """What records call it: the path that was given, and below a folder the rest behind it."""
    path: str = ""
    type: str = "failure"
    is_compressed: bool = False
    size: int = 0
    code: str = ""
    message: str = ""
    """Why it is not read, with a code of records, where the type is `failure`."""


class Plan:
    """All files of a run, in order."""

    def __init__(self, files: Iterable[File]) -> None:
        self.files = list(files)
        self._starts = [0, *accumulate(file.size for file in self.files)]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return self._starts[-1]

    def groups(self, limit: int) -> list[list[int]]:
        """The numbers of all files but Parquet, in order. A group has at most `limit` bytes, or one larger file."""
        groups: list[list[int]] = []
        size = 0
        for number, file in enumerate(self.files):
            if file.type == "parquet":
                continue
            if not groups or size + file.size > limit:
                groups.append([])
                size = 0
            groups[-1].append(number)
            size += file.size
        return groups

    def partition(self, file: int, position: int, count: int) -> int:
        """The partition of a document that starts at byte `position` of a file, out of `count` partitions.

        Grows with file and position: partitions in their order hold documents in theirs, about as many bytes each.
        """
        start = self._starts[file] + min(max(position, 0), self.files[file].size)
        return min(start * count // max(self.size, 1), count - 1)


def plan(inputs: Iterable[str], file_system: FileSystem, type: str | None = None) -> Plan:
    """The files of the inputs: in their order, below folders in the order of the bytes of their names.

    What cannot be read is a failure in its place, as `ingest-cli extract` tells it.
    """
    files: list[File] = []
    for given in inputs:
        found = file_system.find(given)
        if not found:
            message = f"{given} cannot be opened: No such file or directory"
            files.append(File(given, code="unreadable", message=message))
        for uri, entry in found:
            files += _folder(uri, entry, file_system, type) if entry.is_folder else [_file(uri, entry, type)]
    return Plan(files)


def _folder(uri: str, folder: Entry, file_system: FileSystem, type: str | None) -> list[File]:
    files: list[File] = []
    pending = [(uri.rstrip("/"), folder)]
    while pending:
        name, entry = pending.pop()
        for below in file_system.entries(entry):
            if below.name.startswith(".") or below.name == "_temporary":
                continue
            path = f"{name}/{below.name}"
            if below.is_folder:
                pending.append((path, below))
            elif type or _type(below.name):
                files.append(_file(path, below, type))
    if not files:
        message = f"{uri} holds no document: none of its files ends with {_endings()}"
        return [File(uri, code="no_documents", message=message)]
    return sorted(files, key=lambda file: file.uri.encode(errors="surrogateescape"))


def _file(uri: str, entry: Entry, type: str | None) -> File:
    kind = type or _type(entry.name)
    if kind is None:
        message = f"{uri} has none of the endings {_endings()}; say what it is with --type"
        return File(uri, code="unknown_type", message=message)
    return File(uri, entry.path, kind, entry.name.lower().endswith(".gz"), entry.size)


def _type(name: str) -> str | None:
    name = name.lower().removesuffix(".gz")
    return next((kind for ending, kind in ENDINGS.items() if name.endswith(ending) and name != ending), None)


def _endings() -> str:
    return ", ".join(ENDINGS) + " (.gz)"

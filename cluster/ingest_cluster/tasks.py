"""What runs on the machines of a cluster: files to frames, frames to records, both as Arrow batches."""

from __future__ import annotations

import glob
import os
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from .frames import Frame
from .plan import File, Plan
from .records import COLUMNS, columns
from .sources import archive, json_lines
from .streams import opened
from .supervisor import Supervisor

# A batch is handed on at whichever comes first.
BATCH_ROWS = 64
BATCH_BYTES = 4 << 20

# `key` leads Spark to the partition, `file` and `sequence` give the order in it.
FRAME_COLUMNS = {"key": "int", "file": "int", "sequence": "bigint", "header": "binary", "raw": "binary"}

_ARROW_TYPES = {"int": pa.int32(), "bigint": pa.int64(), "binary": pa.binary(), "string": pa.string()}


def schema(fields: dict[str, str]) -> str:
    """The columns in Spark's words."""
    return ", ".join(f"`{name}` {kind}" for name, kind in fields.items())


@dataclass(frozen=True)
class FileReader:
    """Reads whole files, given by the numbers of their groups."""

    plan: Plan
    groups: list[list[int]]
    """Numbers of files in the plan."""
    keys: list[int]
    """For each partition the value of `key` that leads to it."""
    settings: dict[str, str]

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        groups = (group for batch in batches for group in batch.column(0).to_pylist())
        rows = (row for group in groups for number in self.groups[group] for row in self._rows(number))
        return _batches(rows, FRAME_COLUMNS)

    def _rows(self, number: int) -> Iterator[tuple[dict[str, Any], int]]:
        for sequence, (position, frame) in enumerate(self._frames(self.plan.files[number])):
            key = self.keys[self.plan.partition(number, position, len(self.keys))]
            row = {"key": key, "file": number, "sequence": sequence, "header": frame.header, "raw": frame.raw}
            yield row, len(frame.raw)

    def _frames(self, file: File) -> Iterator[tuple[int, Frame]]:
        if file.type == "failure":
            yield 0, Frame.failure(file.uri, file.code, file.message)
            return
        read = json_lines if file.type == "jsonl" else archive
        with opened(file.path, self.settings) as stream:
            yield from read(stream, file.uri, file.is_compressed)


# Columns of a Parquet file that say what a line of JSON Lines may say, too.
PARQUET_MEMBERS = ("id", "url", "title", "date", "source", "retrieved", "charset")
PARQUET_CONTENT = ("html", "text")


@dataclass(frozen=True)
class RowReader:
    """Makes frames of rows with `file`, `row`, and columns of the names above."""

    plan: Plan
    keys: list[int]
    row_counts: dict[int, int]

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        rows = (self._row(values) for batch in batches for values in batch.to_pylist())
        return _batches(rows, FRAME_COLUMNS)

    def _row(self, values: dict[str, Any]) -> tuple[dict[str, Any], int]:
        number, row = values["file"], values["row"]
        file = self.plan.files[number]
        position = file.size * row // max(self.row_counts.get(number, 1), 1)
        frame = row_frame(f"{file.uri}#row={row}", values)
        key = self.keys[self.plan.partition(number, position, len(self.keys))]
        found = {"key": key, "file": number, "sequence": row, "header": frame.header, "raw": frame.raw}
        return found, len(frame.raw)


def row_frame(uri: str, values: dict[str, Any]) -> Frame:
    """The frame of a row; of one without a page or a text, a failure."""
    type = next((name for name in PARQUET_CONTENT if values.get(name) is not None), None)
    if type is None:
        return Frame.failure(uri, "bad_line", f'{uri}: the row has neither a "html" nor a "text"')
    content = values[type]
    members = {name: values.get(name) for name in PARQUET_MEMBERS}
    if isinstance(content, str):
        content = content.encode(errors="replace")
        members["charset"] = "UTF-8"
    return Frame.of(content, type=type, uri=uri, **members)


@dataclass(frozen=True)
class FrameReader:
    """Gives frames to a worker, and its records as rows, in their order."""

    worker: str
    """The command of the worker, as a shell would read it."""
    archive: str | None
    """The name of an unpacked bundle among Spark's files, whose tool takes the place of the command's first word."""
    time_limit: float

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        frames = (
            Frame(header, raw)
            for batch in batches
            for header, raw in zip(batch.column("header").to_pylist(), batch.column("raw").to_pylist())
        )
        answers = Supervisor(self.command(), self.time_limit).answers(frames)
        rows = (
            (columns(answer.record, answer.line), 2 * len(answer.line))
            for answer in answers
            if answer.record is not None
        )
        return _batches(rows, COLUMNS)

    def check(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """No rows. Raises WorkerUnusable, or FileNotFoundError, when there is no worker on this machine that works."""
        for _ in batches:
            list(Supervisor(self.command(), self.time_limit).answers([Frame.failure("", "unreadable", "")]))
        return iter(())

    def command(self) -> list[str]:
        """The worker's command on this machine."""
        command = shlex.split(self.worker)
        if self.archive is None:
            return command
        from pyspark import SparkFiles

        found = glob.glob(os.path.join(glob.escape(SparkFiles.get(self.archive)), "*", "ingest-cli"))
        if not found:
            raise FileNotFoundError(f"the bundle {self.archive} holds no ingest-cli")
        return [found[0], *command[1:]]


def _batches(rows: Iterable[tuple[dict[str, Any], int]], fields: dict[str, str]) -> Iterator[pa.RecordBatch]:
    """Rows, each with its size in bytes, as batches."""
    arrow = pa.schema([(name, _ARROW_TYPES[kind]) for name, kind in fields.items()])
    batch: list[dict[str, Any]] = []
    size = 0
    for row, length in rows:
        batch.append(row)
        size += length
        if len(batch) >= BATCH_ROWS or size >= BATCH_BYTES:
            yield pa.RecordBatch.from_pylist(batch, arrow)
            batch, size = [], 0
    if batch:
        yield pa.RecordBatch.from_pylist(batch, arrow)

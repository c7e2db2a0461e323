"""Inputs of each kind, of any number of documents, and the records that one machine makes of them.

Documents are pages and articles of the corpus, or of a folder that PAGES and a file of JSON Lines that ARTICLES names,
over and over, each time with another id and address.
"""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest_cluster.frames import place
from tests.poisoned_worker import CRASH, HANG

CORPUS = Path(__file__).parents[2] / "corpus" / "pages"


@dataclass(frozen=True)
class Inputs:
    """Files of one kind."""

    paths: list[str]
    count: int
    expected: list[bytes]
    """The record of each document as a line, in order."""

    @property
    def poison(self) -> dict[int, str]:
        """The code of the error of each document that `poisoned_worker` does not get through."""
        return {self.count // 3: "worker_crashed", 2 * self.count // 3: "time_limit"}


def _marks(count: int) -> Iterator[bytes]:
    """For each document the word in it that is poison, or nothing."""
    for number in range(count):
        yield {count // 3: CRASH, 2 * count // 3: HANG}.get(number, b"")


def _articles(count: int) -> Iterator[dict[str, str]]:
    path = Path(os.environ.get("ARTICLES") or CORPUS / "press.jsonl")
    with path.open(encoding="utf-8") as lines:
        articles = [json.loads(line) for line in itertools.islice(lines, count)]
    for number, mark in enumerate(_marks(count)):
        article = articles[number % len(articles)]
        content = "html" if "html" in article else "text"
        told = f"{article[content]}\n\n{mark.decode()}" if mark else article[content]
        yield {**article, "id": f"article-{number}", "url": f"https://articles.example/{number}", content: told}


def _pages(count: int) -> Iterator[tuple[str, bytes]]:
    """Addresses and pages."""
    paths = sorted(Path(os.environ.get("PAGES") or CORPUS).rglob("*.html"))
    for number, mark in enumerate(_marks(count)):
        page = paths[number % len(paths)].read_bytes()
        yield f"https://pages.example/{number}", page + b"<!-- " + mark + b" -->" if mark else page


def json_lines(folder: Path, count: int, tool: str) -> Inputs:
    """Two files, one of them compressed."""
    lines = [json.dumps(article, ensure_ascii=False).encode() + b"\n" for article in _articles(count)]
    (folder / "press").mkdir()
    (folder / "press" / "a.jsonl").write_bytes(b"".join(lines[: count // 2]))
    (folder / "press" / "b.jsonl.gz").write_bytes(gzip.compress(b"".join(lines[count // 2 :]), 1))
    paths = [str(folder / "press")]
    return Inputs(paths, count, extracted(tool, paths))


def web_archives(folder: Path, count: int, tool: str) -> Inputs:
    """Four files, the first as large as the others together, of a gzip member for each response and its request."""
    (folder / "warc").mkdir()
    pages = _pages(count)
    for name, size in zip("abcd", (count - 3 * (count // 6), *3 * (count // 6,))):
        with (folder / "warc" / f"{name}.warc.gz").open("wb") as file:
            file.write(_member("warcinfo", "", b"software: tests\r\n"))
            for url, page in itertools.islice(pages, size):
                file.write(_member("request", url, b"GET / HTTP/1.1\r\n\r\n"))
                file.write(_member("response", url, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page))
    paths = [str(folder / "warc")]
    return Inputs(paths, count, extracted(tool, paths))


def _member(type: str, url: str, block: bytes) -> bytes:
    header = f"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Length: {len(block)}\r\n"
    if url:
        header += f"WARC-Record-ID: <{url}#{type}>\r\nWARC-Target-URI: {url}\r\n"
    return gzip.compress(header.encode() + b"\r\n" + block + b"\r\n\r\n", 1)


def parquet(folder: Path, count: int, tool: str) -> Inputs:
    """A file of pages and one of articles, and the same as JSON Lines for the tool, which reads no Parquet."""
    pages = ({"url": url, "html": page.decode(errors="replace")} for url, page in _pages(count))
    articles = _articles(count)
    (folder / "rows").mkdir()
    (folder / "lines").mkdir()
    expected = []
    for name, rows, columns in (
        ("a", itertools.islice(pages, count // 2), ("url", "html")),
        ("b", itertools.islice(articles, count // 2, None), ("date", "html", "id", "source", "text", "title", "url")),
    ):
        path, lines = folder / "rows" / f"{name}.parquet", folder / "lines" / f"{name}.jsonl"
        uris = (f"{path}#row={row}" for row in itertools.count())
        _write_rows(rows, columns, path, lines)
        expected += map(_moved, extracted(tool, [str(lines)]), uris, _contents(lines))
    return Inputs([str(folder / "rows")], count, expected)


def _write_rows(rows: Iterator[dict[str, str]], columns: tuple[str, ...], path: Path, lines: Path) -> None:
    """Rows as Parquet and as JSON Lines."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(column, pa.string()) for column in columns])
    with pq.ParquetWriter(path, schema) as parquet, lines.open("w", encoding="utf-8") as text:
        while batch := list(itertools.islice(rows, 50)):
            parquet.write_table(pa.Table.from_pylist(batch, schema))
            text.writelines(f"{json.dumps(row)}\n" for row in batch)


def _contents(path: Path) -> Iterator[bytes]:
    """The page or text of each line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield (row.get("html") or row["text"]).encode()


def _moved(record: bytes, uri: str, content: bytes) -> bytes:
    """A record of a line as that of a row, which is elsewhere, has no offset, and is nothing but its page or text."""
    old = json.loads(record)
    source = old["source"]
    told = {"uri": uri, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(), "offset": None}
    changes = [(name, source[name], value) for name, value in told.items()]
    if "error" in old:
        # Its id is that of its place, which its message tells, too.
        message = old["error"]["message"]
        here = place(source["uri"], source["offset"])
        changes.append(("message", message, message.replace(here, uri)))
        changes.append(("id", old["id"], hashlib.sha256(f"{uri}\0\0".encode() + content).hexdigest()[:32]))
    for name, before, after in changes:
        old_text, new_text = (f'"{name}":{json.dumps(value)}'.encode() for value in (before, after))
        record = record.replace(old_text, new_text, 1)
    return record


def extracted(tool: str, paths: list[str]) -> list[bytes]:
    """What one machine makes of inputs. Single documents may fail."""
    done = subprocess.run([tool, "extract", *paths, "--quiet", "--output", "-"], stdout=subprocess.PIPE)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"extract ended with status {done.returncode}")
    return done.stdout.splitlines(keepends=True)

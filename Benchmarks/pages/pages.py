"""The pages that all read, as files and as a web archive."""

import gzip
import pathlib
import shutil
from typing import NamedTuple

# Fewer pages are read over again, so that what is measured is not the start.
LEAST_PAGES = 500


class Set(NamedTuple):
    name: str
    files: list[pathlib.Path]

    @property
    def bytes(self):
        return sum(file.stat().st_size for file in self.files)


def sets(folder):
    """A folder is a set, with html/ID.html; or holds sets; or holds the pages themselves."""
    folder = pathlib.Path(folder)
    for pattern in ("html/*.html", "*/html/*.html", "*.html"):
        files = sorted(folder.glob(pattern))
        if files:
            homes = dict.fromkeys(file.parent for file in files)
            return [Set((home.parent if home.name == "html" else home).name, [f for f in files if f.parent == home])
                    for home in homes]
    raise FileNotFoundError(f"{folder} has no pages: no html/*.html, no */html/*.html, no *.html")


def repeats(page_count):
    """How often each page is read."""
    return -(-LEAST_PAGES // page_count)


def write_archive(path, files):
    """Writes a .warc.gz with a gzip member for the response that each page is; returns its uncompressed bytes."""
    total = 0
    with open(path, "wb") as archive:
        for number, file in enumerate(files):
            record = response(number, file.read_bytes())
            total += len(record)
            archive.write(gzip.compress(record, 6, mtime=0))
    return total


def response(number, page):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page)
    header = (f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
              f"WARC-Target-URI: https://example.org/{number}\r\nWARC-Date: 2026-11-22T00:00:00Z\r\n"
              f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http) + len(page)}\r\n\r\n")
    return header.encode() + http + page + b"\r\n\r\n"


def write_copies(path, archive, count):
    """Gzip members one after another are a gzip file: so are copies of an archive."""
    with open(path, "wb") as copies:
        for _ in range(count):
            with open(archive, "rb") as one:
                shutil.copyfileobj(one, copies)

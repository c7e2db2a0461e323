"""A peer over the pages that a file names, or over a web archive, in this process:

    python3 peers.py PEER FILE

Prints an object: "seconds" is the CPU, user and system, of the library's calls alone. What is not installed is "missing".
"""

import json
import pathlib
import re
import sys
import time
from importlib.metadata import version


def trafilatura():
    """Text and metadata as its documentation has them, all settings left alone."""
    from trafilatura import bare_extraction

    def read(page):
        document = bare_extraction(page, with_metadata=True)
        return document.text if document else ""

    return read


def readability():
    """The article as HTML, and the title."""
    from readability import Document

    def read(page):
        document = Document(page)
        document.title()
        return document.summary()

    return read


READERS = {"trafilatura": trafilatura, "readability-lxml": readability}
ARCHIVE_READER = "FastWARC"


def has_text(found):
    return bool(found and re.sub(r"<[^>]*>|\s+", "", found))


def read_pages(read, files):
    """Every page once; files are read outside the time. A page at which the library fails has no text."""
    seconds, texts, failures = 0.0, 0, []
    for file in files:
        page = file.read_bytes()
        begin = time.process_time()
        try:
            found = read(page)
        except Exception as error:
            found = None
            failures.append(f"{file.name}: {type(error).__name__}: {error}"[:200])
        seconds += time.process_time() - begin
        texts += has_text(found)
    return {"pages": len(files), "texts": texts, "failed": len(failures), "first_failure": failures[:1],
            "seconds": seconds}


def read_archive(path):
    """All records with their content, HTTP left unparsed in it."""
    from fastwarc.warc import ArchiveIterator

    records = size = 0
    begin = time.process_time()
    for record in ArchiveIterator(path, parse_http=False):
        size += len(record.reader.read())
        records += 1
    return {"records": records, "bytes": size, "seconds": time.process_time() - begin}


def main():
    name, path = sys.argv[1:]
    try:
        if name == ARCHIVE_READER:
            result = read_archive(path)
        else:
            files = [pathlib.Path(line) for line in pathlib.Path(path).read_text().splitlines()]
            read = READERS[name]()
            # Imports and caches are no page's.
            read(files[0].read_bytes())
            result = read_pages(read, files)
        print(json.dumps({"version": version(name), **result}))
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))


if __name__ == "__main__":
    main()

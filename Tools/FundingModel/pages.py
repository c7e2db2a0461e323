#!/usr/bin/env python3
"""Puts records and their gold annotations together as texts to learn from.

usage: pages.py RECORDS GOLD [RECORDS GOLD ...] > pages.jsonl

RECORDS  records as `ingest-cli extract` writes them, an object a line
GOLD     a folder of annotations, one JSON file for each document
"""
import json
import pathlib
import sys


def key(record):
    source = record.get("source", {})
    return source.get("id") or pathlib.PurePosixPath(source["uri"]).name.rsplit(".", 1)[0]


def main(arguments):
    for records, gold in zip(arguments[::2], arguments[1::2]):
        annotations = {}
        for file in sorted(pathlib.Path(gold).glob("*.json")):
            annotation = json.loads(file.read_text())
            annotations[annotation["id"]] = annotation
        for line in open(records, encoding="utf-8"):
            record = json.loads(line)
            annotation = annotations.get(key(record))
            if annotation is None or "article" not in record:
                continue
            print(json.dumps({
                "id": annotation["id"], "title": record["article"]["title"], "text": record["article"]["text"],
                "actors": annotation["actors"], "funding": annotation["funding"],
            }, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) < 3 or len(sys.argv) % 2 == 0:
        sys.exit(__doc__)
    main(sys.argv[1:])

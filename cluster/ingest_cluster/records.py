"""The columns of a Parquet file: what most questions ask for, and the whole record."""

from __future__ import annotations

from typing import Any

# Name and type, in Spark's words.
COLUMNS: dict[str, str] = {
    "id": "string",
    "uri": "string",
    "offset": "bigint",
    "url": "string",
    "media_type": "string",
    "title": "string",
    "published": "string",
    "publisher": "string",
    "language": "string",
    "error_code": "string",
    "error_message": "string",
    "record": "string",
}


def columns(record: dict[str, Any], line: bytes) -> dict[str, Any]:
    """A record's values for the columns; what it does not say is None."""
    source = record["source"]
    article = record.get("article") or {}
    error = record.get("error") or {}
    return {
        "id": record["id"],
        "uri": source["uri"],
        "offset": source.get("offset"),
        "url": source.get("url"),
        "media_type": source.get("media_type"),
        "title": article.get("title"),
        "published": (article.get("published") or {}).get("date"),
        "publisher": article.get("publisher"),
        "language": article.get("language"),
        "error_code": error.get("code"),
        "error_message": error.get("message"),
        "record": line.decode(),
    }

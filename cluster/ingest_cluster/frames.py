"""Frames, which `ingest-cli worker` reads; docs/worker.md tells what they are."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass

# A document's limit in ingest-cli. Of a longer one its start is sent, so that the worker tells that it is too long.
MAXIMUM_DOCUMENT_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Frame:
    """One document on its way to a worker."""

    header: bytes
    """A JSON object in UTF-8, without line breaks."""
    raw: bytes

    @classmethod
    def of(cls, raw: bytes, **members: str | int | None) -> Frame:
        """A frame with the members that are not None."""
        given = {name: value for name, value in members.items() if value is not None}
        return cls(json.dumps(given).encode(), raw)

    @classmethod
    def failure(cls, uri: str, code: str, message: str, offset: int | None = None, raw: bytes = b"") -> Frame:
        """What cannot be read; its record is an error record."""
        return cls.of(raw, type="failure", uri=uri, offset=offset, code=code, message=message)

    @property
    def members(self) -> dict:
        return json.loads(self.header)

    def encoded(self) -> bytes:
        """The frame as the worker reads it."""
        length = len(self.header) + 1 + len(self.raw)
        return b"".join((struct.pack("<I", length), self.header, b"\n", self.raw))


def place(uri: str, offset: int | None) -> str:
    """How messages name a document."""
    return uri if offset is None else f"{uri}, byte {offset}"

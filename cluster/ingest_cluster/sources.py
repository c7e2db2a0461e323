"""Splits files into frames, without ever holding one as a whole."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

from .frames import MAXIMUM_DOCUMENT_BYTES, Frame, place

CHUNK_BYTES = 1 << 16
# Of a WARC record that is longer its start is sent: the document's limit, and what may stand before it.
MAXIMUM_RECORD_BYTES = MAXIMUM_DOCUMENT_BYTES + (8 << 20)
# A record's header is a few hundred bytes; without an end in a megabyte it is none.
MAXIMUM_HEADER_BYTES = 1 << 20
GZIP_MAGIC = b"\x1f\x8b\x08"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# What a line of JSON Lines may hold and still be blank.
BLANK = bytes(range(0x21))
_HEADER_END = re.compile(rb"\r?\n\r?\n")


class Stream(Protocol):
    """A file that is read from front to end."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""


class Damage(Exception):
    """The bytes are not what they should be, from `offset` of the file on."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset


class PlainBytes:
    """The bytes of a file that is not compressed."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.position = 0
        """How far the file was read."""

    def read(self) -> bytes:
        """Some bytes; none at the end."""
        data = self._stream.read(CHUNK_BYTES)
        self.position += len(data)
        return data

    def offset(self, start: int) -> int:
        """Where byte `start` of what was read stands in the file."""
        return start

    def resume(self, text: bytearray) -> int | None:
        """Where the next record may start in `text`, at whose start there is none; None at the end."""
        search = 1
        while (found := text.find(b"\nWARC/", search)) < 0:
            search = max(1, len(text) - len(b"WARC/"))
            if len(text) > MAXIMUM_RECORD_BYTES:
                return search
            data = self.read()
            if not data:
                return None
            text += data
        return found + 1


class GzipBytes:
    """What the members of a gzip file hold, one after the other."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.position = 0
        """How far the file was read into members."""
        self._buffer = b""
        self._inflater: zlib._Decompress | None = None
        self._member = 0
        self._total = 0
        self._members: list[tuple[int, int]] = []
        self._is_at_end = False

    def read(self) -> bytes:
        """Some bytes; none at the end. Raises Damage; goes on at the next member when it is called again."""
        while True:
            if not self._buffer and not self._is_at_end:
                self._buffer = self._stream.read(CHUNK_BYTES)
                self._is_at_end = not self._buffer
            if self._inflater is None:
                if self._is_at_end:
                    return b""
                self._begin()
                continue
            data = self._inflate()
            if data:
                self._total += len(data)
                return data
            if self._is_at_end and self._inflater is not None:
                self._inflater = None
                raise Damage("the last member is cut off", self._member)

    def _begin(self) -> None:
        """Opens the member that starts here, past zeros, with which some tools fill up."""
        padding = len(self._buffer) - len(self._buffer.lstrip(b"\0"))
        self._buffer = self._buffer[padding:]
        self.position += padding
        if self._buffer:
            self._member = self.position
            if self._members and self._members[-1][0] == self._total:
                self._members.pop()
            self._members.append((self._total, self._member))
            self._inflater = zlib.decompressobj(31)

    def _inflate(self) -> bytes:
        try:
            data = self._inflater.decompress(self._buffer, 1 << 20)
        except zlib.error as error:
            self._inflater = None
            self._seek()
            raise Damage(str(error), self._member) from None
        rest = self._inflater.unused_data if self._inflater.eof else self._inflater.unconsumed_tail
        self.position += len(self._buffer) - len(rest)
        self._buffer = rest
        if self._inflater.eof:
            self._inflater = None
        return data

    def _seek(self) -> None:
        """Goes on to what looks like the start of a member."""
        skip = 1 if self.position == self._member else 0
        while True:
            found = self._buffer.find(GZIP_MAGIC, skip)
            keep = found if found >= 0 else max(skip, len(self._buffer) - len(GZIP_MAGIC) + 1)
            keep = min(keep, len(self._buffer))
            self._buffer = self._buffer[keep:]
            self.position += keep
            if found >= 0:
                return
            skip = 0
            data = self._stream.read(CHUNK_BYTES)
            if not data:
                self.position += len(self._buffer)
                self._buffer = b""
                self._is_at_end = True
                return
            self._buffer += data

    def offset(self, start: int) -> int:
        """Where the member starts, in the file, that byte `start` of what was read is in."""
        while len(self._members) > 1 and self._members[1][0] <= start:
            self._members.pop(0)
        return self._members[0][1] if self._members else 0

    def boundary(self) -> int | None:
        """Where the member starts, in what was read, that follows the one that `offset` gave last."""
        return self._members[1][0] if len(self._members) > 1 else None


def json_lines(stream: Stream, uri: str, compressed: bool) -> Iterator[tuple[int, Frame]]:
    """The lines that are not blank, each with how far the file was read.

    Offsets are those of what a compressed file holds.
    """
    source = GzipBytes(stream) if compressed else PlainBytes(stream)
    lines = _Lines(source)
    try:
        for number, offset, line in lines:
            if line.strip(BLANK):
                yield source.position, Frame.of(line, type="json", uri=uri, offset=offset, line=number)
    except Damage as damage:
        message = f"{place(uri, lines.offset)}: {damage.reason}"
        yield source.position, Frame.failure(uri, "unreadable", message, lines.offset)


class _Lines:
    """Lines as ingest-cli counts them: after a byte order mark, ended by line feeds."""

    def __init__(self, source: PlainBytes | GzipBytes) -> None:
        self._source = source
        self.offset = 0
        """Where the next line starts."""

    def __iter__(self) -> Iterator[tuple[int, int, bytes]]:
        number = 0
        buffer = bytearray()
        while len(buffer) < 3 and (data := self._source.read()):
            buffer += data
        if buffer.startswith(BYTE_ORDER_MARK):
            del buffer[:3]
            self.offset = 3
        while True:
            start = 0
            while (end := buffer.find(b"\n", start)) >= 0:
                number += 1
                yield number, self.offset, bytes(buffer[start:end])
                self.offset += end + 1 - start
                start = end + 1
            del buffer[:start]
            searched = len(buffer)
            # A line with an end is left to the loop above; one that grows is searched only where it is new.
            while (data := self._source.read()) and b"\n" not in data and searched <= MAXIMUM_DOCUMENT_BYTES:
                buffer += data
                searched += len(data)
            if searched > MAXIMUM_DOCUMENT_BYTES:
                length, data = self._skip_line(searched, data)
                number += 1
                yield number, self.offset, bytes(buffer[: MAXIMUM_DOCUMENT_BYTES + 1])
                self.offset += length
                buffer = bytearray(data)
                continue
            if not data:
                if buffer:
                    yield number + 1, self.offset, bytes(buffer)
                return
            buffer += data

    def _skip_line(self, length: int, data: bytes) -> tuple[int, bytes]:
        """Reads on behind the end of a line of which `length` bytes and then `data` were read.

        Gives the line's length with its line feed, and what follows.
        """
        while data:
            end = data.find(b"\n")
            if end >= 0:
                return length + end + 1, data[end + 1 :]
            length += len(data)
            data = self._source.read()
        return length, b""


def archive(stream: Stream, uri: str, compressed: bool) -> Iterator[tuple[int, Frame]]:
    """The records of a WARC file, each with how far the file was read.

    The offset is that of the record; in a compressed file, of the member that it starts in. A record that is none,
    and a member that is damaged, is a failure in its place, and reading goes on at the next that looks like one.
    """
    source = GzipBytes(stream) if compressed else PlainBytes(stream)
    reader = _Records(source, uri)
    while (frame := reader.next()) is not None:
        yield frame.members["offset"], frame


class _Records:
    """Reads the records of a WARC file one by one."""

    def __init__(self, source: PlainBytes | GzipBytes, uri: str) -> None:
        self._source = source
        self._uri = uri
        self._text = bytearray()
        # Where `_text` starts in what the source gives.
        self._start = 0
        # Whether the text starts with no record.
        self._is_lost = False

    def next(self) -> Frame | None:
        self._record_offset: int | None = None
        try:
            if self._is_lost:
                self._resume()
            return self._record()
        except Damage as damage:
            # What came before the damage is no whole record.
            self._drop(len(self._text))
            offset = damage.offset if self._record_offset is None else self._record_offset
            return self._failure(damage.reason, offset)

    def _record(self) -> Frame | None:
        while True:
            blank = len(self._text) - len(self._text.lstrip(b"\r\n"))
            self._drop(blank)
            if self._text or not self._more():
                break
        if not self._text:
            return None
        offset = self._record_offset = self._source.offset(self._start)
        self._fill(lambda: len(self._text) >= 5)
        if not self._text.startswith(b"WARC/"):
            return self._nonsense("no WARC record starts here", offset)
        self._fill(lambda: self._header_end() >= 0 or len(self._text) > MAXIMUM_HEADER_BYTES)
        end = self._header_end()
        length = _content_length(self._text[:end]) if end >= 0 else None
        if length is None:
            reason = "the header has no end" if end < 0 else "the header has no Content-Length"
            return self._nonsense(f"no WARC record starts here: {reason}", offset)
        size = min(end + length, MAXIMUM_RECORD_BYTES)
        self._fill(lambda: len(self._text) >= size)
        raw = bytes(self._text[:size])
        self._skip(end + length)
        return Frame.of(raw, type="warc", uri=self._uri, offset=offset)

    def _header_end(self) -> int:
        """Behind the empty line that ends the header; -1 without one."""
        found = _HEADER_END.search(self._text, 0, MAXIMUM_HEADER_BYTES)
        return found.end() if found else -1

    def _nonsense(self, reason: str, offset: int) -> Frame:
        """The failure of what is no record, of which the next one is then looked for."""
        self._is_lost = True
        return self._failure(reason, offset)

    def _resume(self) -> None:
        """Goes on where the next record may start: at a line that looks like one, or at the next member."""
        self._is_lost = False
        if isinstance(self._source, PlainBytes):
            resumed = self._source.resume(self._text)
            self._drop(len(self._text) if resumed is None else resumed)
            return
        while (boundary := self._source.boundary()) is None:
            self._drop(len(self._text))
            if not self._more():
                return
        self._drop(boundary - self._start)

    def _failure(self, reason: str, offset: int) -> Frame:
        return Frame.failure(self._uri, "unreadable", f"{place(self._uri, offset)}: {reason}", offset)

    # The text.

    def _more(self) -> bool:
        data = self._source.read()
        self._text += data
        return bool(data)

    def _fill(self, is_enough: Callable[[], bool]) -> None:
        while not is_enough() and self._more():
            pass

    def _skip(self, count: int) -> None:
        while count > len(self._text):
            count -= len(self._text)
            self._drop(len(self._text))
            if not self._more():
                return
        self._drop(count)

    def _drop(self, count: int) -> None:
        del self._text[:count]
        self._start += count


def _content_length(header: bytearray) -> int | None:
    for line in header.split(b"\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            text = value.strip()
            return int(text) if text.isdigit() and len(text) < 16 else None
    return None

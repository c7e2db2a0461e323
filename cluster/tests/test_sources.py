import gzip
import io
import os
import random
import unittest
import zlib

from ingest_cluster import sources
from ingest_cluster.frames import MAXIMUM_DOCUMENT_BYTES, Frame
from ingest_cluster.sources import archive, json_lines


class Pieces:
    """A stream that gives few bytes at a time."""

    def __init__(self, data: bytes, size: int) -> None:
        self.file = io.BytesIO(data)
        self.size = size

    def read(self, size: int, /) -> bytes:
        return self.file.read(min(size, self.size))


def record(block: bytes, type: str = "response") -> bytes:
    return b"WARC/1.0\r\nWARC-Type: %s\r\nContent-Length: %d\r\n\r\n%s" % (type.encode(), len(block), block)


def told(frames: list[tuple[int, Frame]]) -> list[tuple]:
    """Each frame in short: its offset, and its raw bytes or its code."""
    return [(frame.members["offset"], frame.members.get("code", frame.raw)) for _, frame in frames]


class JSONLinesTests(unittest.TestCase):
    def lines(self, data: bytes, compressed: bool = False, size: int = 1 << 20) -> list[tuple]:
        found = list(json_lines(Pieces(data, size), "a", compressed))
        positions = [position for position, _ in found]
        self.assertEqual(positions, sorted(positions))
        return [(f.members.get("line", f.members.get("code")), f.members["offset"], f.raw) for _, f in found]

    def test_lines_with_their_places(self) -> None:
        data = b"\xef\xbb\xbfsatu\r\n\n  \r\ndua\xff\ntiga"
        expected = [(1, 3, b"satu\r"), (4, 14, b"dua\xff"), (5, 19, b"tiga")]
        for size in (1, 2, 7, 100):
            self.assertEqual(self.lines(data, size=size), expected)
            self.assertEqual(self.lines(gzip.compress(data), True, size), expected)
            self.assertEqual(self.lines(gzip.compress(data[:6]) + gzip.compress(data[6:]), True, size), expected)

    def test_nothing_where_there_is_nothing(self) -> None:
        for data in (b"", b"\n", b"\xef\xbb\xbf", b" \n\r\n"):
            self.assertEqual(self.lines(data), [])
            self.assertEqual(self.lines(gzip.compress(data), True), [])

    def test_a_line_that_is_too_long_is_cut(self) -> None:
        long = b"a" * (MAXIMUM_DOCUMENT_BYTES + 1_000_000)
        for data in (b"b\n" + long + b"\nc", gzip.compress(b"b\n" + long + b"\nc", 1)):
            found = self.lines(data, data[:2] == b"\x1f\x8b")
            self.assertEqual(
                [(n, o, len(r) > MAXIMUM_DOCUMENT_BYTES) for n, o, r in found][:2], [(1, 0, False), (2, 2, True)]
            )
            self.assertLess(len(found[1][2]), 70 << 20)
            self.assertEqual(found[2], (3, 3 + len(long), b"c"))

    def test_damage_is_told_where_it_is(self) -> None:
        data = gzip.compress(b"satu\n" + os.urandom(200_000).hex().encode() + b"\ndua")
        for count in range(12, len(data), 20_011):
            found = self.lines(data[:count], True)
            self.assertEqual(found[-1][0], "unreadable")
        self.assertEqual(self.lines(b"no gzip", True), [("unreadable", 0, b"")])


class ArchiveTests(unittest.TestCase):
    maxDiff = 2_000
    blocks = [b"satu", b"", b"WARC/1.0\r\n\r\n", b"x" * 200_000, b"\r\n\r\n", b"lima"]

    def frames(self, data: bytes, compressed: bool = False, size: int = 1 << 20) -> list[tuple]:
        found = list(archive(Pieces(data, size), "a", compressed))
        positions = [position for position, _ in found]
        self.assertEqual(positions, sorted(positions))
        return told(found)

    def plain(self) -> tuple[bytes, list[tuple]]:
        data, expected = b"", []
        for block in self.blocks:
            expected.append((len(data), record(block)))
            data += record(block) + b"\r\n\r\n"
        return data, expected

    def compressed(self) -> tuple[bytes, list[tuple]]:
        data, expected = b"", []
        for block in self.blocks:
            expected.append((len(data), record(block)))
            data += gzip.compress(record(block) + b"\r\n\r\n")
        return data, expected

    def test_records_with_their_offsets(self) -> None:
        for size in (1, 13, 4_096, 1 << 20):
            data, expected = self.plain()
            self.assertEqual(self.frames(data, size=size), expected)
            data, expected = self.compressed()
            self.assertEqual(self.frames(data, True, size), expected)
            self.assertEqual(self.frames(data + bytes(100), True, size), expected)

    def test_one_member_for_all_records(self) -> None:
        data, expected = self.plain()
        self.assertEqual(self.frames(gzip.compress(data), True), [(0, raw) for _, raw in expected])

    def test_members_that_end_anywhere(self) -> None:
        data, expected = self.plain()
        for width in (3, 1_000):
            pieces = b"".join(gzip.compress(data[at : at + width]) for at in range(0, 1_500, width))
            cut = self.frames(pieces, True)
            self.assertEqual([raw for _, raw in cut[:3]], [raw for _, raw in expected[:3]])

    def test_nothing_where_there_is_nothing(self) -> None:
        for data in (b"", b"\r\n\r\n\n"):
            self.assertEqual(self.frames(data), [])
            self.assertEqual(self.frames(gzip.compress(data) * 3, True), [])

    def test_a_cut_off_file_ends_with_what_is_there(self) -> None:
        data = record(b"satu") + b"\r\n\r\n" + record(b"dua")
        for count in range(len(data)):
            for offset, found in self.frames(data[:count]):
                self.assertIn(offset, (0, len(record(b"satu")) + 4))
                self.assertTrue(found == "unreadable" or data.startswith(found, offset))

    def test_a_cut_off_member_is_a_failure(self) -> None:
        data, expected = self.compressed()
        last = expected[-1][0]
        for count in range(last + 1, len(data) - 1, 3):
            found = self.frames(data[:count], True)
            # A record that is whole is given, though its member is not.
            self.assertIn(found[:-1], (expected[:-1], expected))
            self.assertEqual(found[-1], (last, "unreadable"))

    def test_goes_on_behind_nonsense(self) -> None:
        first, second = record(b"satu") + b"\r\n\r\n", record(b"dua")
        for nonsense in (b"nonsense\r\n", b"WARC/1.0\r\nno length\r\n\r\n", b"WARC/x", b"\0" * 200_000 + b"\n"):
            if not nonsense.endswith(b"\n"):
                nonsense += b"\r\nContent-Length: x\r\n\r\n"
            with self.subTest(nonsense=nonsense[:20]):
                place = len(first)
                found = self.frames(first + nonsense + second, size=1_000)
                self.assertEqual(found, [(0, record(b"satu")), (place, "unreadable"), (place + len(nonsense), second)])
                members = [gzip.compress(part) for part in (first, nonsense, second)]
                places = [0, len(members[0]), len(members[0]) + len(members[1])]
                found = self.frames(b"".join(members), True, size=1_000)
                self.assertEqual(found, list(zip(places, (record(b"satu"), "unreadable", second))))

    def test_a_damaged_member_loses_itself_alone(self) -> None:
        data, expected = self.compressed()
        chance = random.Random(3)
        for number, (offset, _) in enumerate(expected):
            end = expected[number + 1][0] if number + 1 < len(expected) else len(data)
            for _ in range(20):
                place = chance.randrange(offset + 10, end)
                damaged = bytearray(data)
                damaged[place] ^= 1 << chance.randrange(8)
                with self.subTest(number=number, place=place - offset):
                    found = self.frames(bytes(damaged), True, chance.choice([100, 1 << 20]))
                    whole = [frame for frame in found if frame[1] != "unreadable"]
                    # Bits of a member's header and of its check may change and leave the record whole.
                    lost = expected[number] not in whole
                    self.assertEqual(whole, [e for n, e in enumerate(expected) if n != number or not lost])
                    self.assertTrue(not lost or (offset, "unreadable") in found)

    def test_noise(self) -> None:
        chance = random.Random(8)
        for _ in range(30):
            noise = chance.randbytes(chance.randrange(300_000))
            for compressed in (False, True):
                for _, found in self.frames(noise, compressed):
                    self.assertEqual(found, "unreadable")
        self.frames((sources.GZIP_MAGIC + b"\0") * 2_000, True)

    def test_a_record_that_is_too_long_is_cut(self) -> None:
        length = sources.MAXIMUM_RECORD_BYTES + 5_000_000
        head = b"WARC/1.0\r\nContent-Length: %d\r\n\r\n" % length
        squeeze = zlib.compressobj(1, wbits=31)
        data = b"".join(
            [
                squeeze.compress(head),
                *(squeeze.compress(bytes(1 << 20)) for _ in range(length >> 20)),
                squeeze.compress(bytes(length % (1 << 20)) + b"\r\n\r\n"),
                squeeze.flush(),
            ]
        )
        found = self.frames(data + gzip.compress(record(b"dua")), True)
        self.assertEqual(
            [(offset, len(raw)) for offset, raw in found],
            [(0, sources.MAXIMUM_RECORD_BYTES), (len(data), len(record(b"dua")))],
        )

    def test_a_length_that_nobody_can_mean(self) -> None:
        data = b"WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\nsatu"
        self.assertEqual(self.frames(data), [(0, "unreadable")])


if __name__ == "__main__":
    unittest.main()

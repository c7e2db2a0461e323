"""What is computed, and that failures are seen."""

import gzip
import os
import pathlib
import sys
import tempfile
import unittest

import pages
import report
from cost import Cost, run
from ours import Extraction, extract
from peers import has_text, read_pages

STAGES = {"reading": 0.1, "input": 0.4, "article": 1.6, "analysis": 2.0, "record": 0.3}
OURS = Extraction(Cost(5.0, 5.0, 40_000_000), STAGES, 98, {"no_text": 2})
PEER = report.Peer("trafilatura", 44.0, "2.3.1", 97, 90_000_000)
MISSING = report.Peer("readability-lxml", missing="No module named 'readability'")


class ReportTests(unittest.TestCase):
    def test_figures(self):
        self.assertEqual([report.times(number) for number in (0.519, 1.254, 21.44)], [".52 x", "1.25 x", "21.4 x"])
        self.assertEqual([report.amount(number) for number in (2_390_000_000, 2_400_000, 45_300, None)],
                         ["2.4 GB", "2 MB", "45 kB", "not measured"])

    def test_stages_add_up_to_the_whole(self):
        rows = list(report.of_floor(2.0, OURS, 100))
        self.assertEqual(rows[2], ("ours, the whole record", "50.00", "2.50 x", "at most 1.25 x"))
        parts = [float(cells[1]) for cells in rows[3:]]
        self.assertAlmostEqual(sum(parts), 50.0)
        self.assertEqual(rows[-1][1], "6.00")

    def test_peers_beside_the_record_and_its_part(self):
        rows = {cells[0]: cells[1:] for cells in report.of_ours(OURS, [PEER, MISSING], 100)}
        self.assertEqual(rows["trafilatura"],
                         ("440.00", "8.80 x", "22.0 x", "at least 8 x", "97 of 100", "90 MB"))
        self.assertEqual(rows["readability-lxml"][0], "not measured")
        self.assertEqual({len(cells) for cells in rows.values()}, {6})

    def test_rates(self):
        reading = report.Reading(100_000_000, 0.5, 0.8, report.Peer("FastWARC", 0.25))
        rows = list(report.of_archive(reading))
        self.assertEqual(rows[2], ("ours: records", "200", ".50 x", "at least .5 x"))
        without = reading._replace(peer=report.Peer("FastWARC", missing="No module named 'fastwarc'"))
        self.assertEqual([cells[2] for cells in report.of_archive(without)][2:], ["not measured"] * 2)

    def test_summary(self):
        reading = report.Reading(100_000_000, 0.5, 0.8, report.Peer("FastWARC", 0.25))
        memories = [report.Memory(200_000_000, 1, 50_000_000), report.Memory(200_000_000, 2, 90_000_000)]
        rows = list(report.summary(2.0, OURS, [PEER, MISSING], reading, {1: 11.0, 2: 5.5}, memories))
        self.assertEqual([cells[1] for cells in rows],
                         ["measured", "2.50 x", "8.80 x", "22.0 x", "not measured", "not measured", ".50 x", "2.00 x",
                          "90 MB"])
        self.assertEqual(report.speed_up({1: 11.0}), "not measured")
        self.assertEqual(report.markdown(rows[:2]).splitlines()[1], "| --- | --- | --- |")

    def test_a_shared_machine_is_told(self):
        self.assertEqual(report.doubt(0.99), "")
        self.assertIn("62%", report.doubt(0.62))


class PageTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text="<p>Dana hibah."):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def test_sets_as_they_lie_in_folders(self):
        self.write("all/b/html/2.html")
        self.write("all/a/html/1.html")
        self.write("all/a/truth.jsonl")
        self.write("flat/x.html")
        names = {given: [(found.name, len(found.files)) for found in pages.sets(self.folder / given)]
                 for given in ("all", "all/b", "flat")}
        self.assertEqual(names, {"all": [("a", 1), ("b", 1)], "all/b": [("b", 1)], "flat": [("flat", 1)]})
        with self.assertRaises(FileNotFoundError):
            pages.sets(self.folder)

    def test_few_pages_are_read_over_again(self):
        self.assertEqual([pages.repeats(count) for count in (14, 499, 500, 816)], [36, 2, 1, 1])

    def test_an_archive_has_a_member_for_each_page(self):
        files = [self.write("1.html"), self.write("2.html")]
        one, two = self.folder / "one.warc.gz", self.folder / "two.warc.gz"
        size = pages.write_archive(one, files)
        content = gzip.decompress(one.read_bytes())
        self.assertEqual((len(content), content.count(b"WARC-Type: response")), (size, 2))
        header, _, block = content.partition(b"\r\n\r\n")
        length = int(header.rpartition(b"Content-Length: ")[2])
        self.assertEqual(block[length:length + 12], b"\r\n\r\nWARC/1.1")
        pages.write_copies(two, one, 3)
        self.assertEqual(gzip.decompress(two.read_bytes()), 3 * content)

    def test_what_fails_is_not_hidden(self):
        with self.assertRaisesRegex(RuntimeError, "exit status 3\nno"):
            run([sys.executable, "-c", "import sys; print('no', file=sys.stderr); sys.exit(3)"])
        told = read_pages(lambda page: page.decode("ascii"), [self.write("1.html"), self.write("2.html", "é")])
        self.assertEqual((told["texts"], told["failed"]), (1, 1))
        self.assertFalse(has_text("<html><body> </body></html>"))

    def test_a_page_without_a_record_is_an_error(self):
        tool = self.write("tool", f"""#!{sys.executable}
import json, sys
given = dict(zip(sys.argv, sys.argv[1:]))
open(given["--output"], "w").write("{{}}\\n{{}}\\n")
counts = {{"documents": 1, "errors": 1, "errors_by_code": {{"no_text": 1}}}}
json.dump({{"counts": counts, "stage_seconds": {{"input": 1, "article": 2}}}}, open(given["--report"], "w"))
sys.exit(1)
""")
        os.chmod(tool, 0o700)
        found = extract(tool, ["in"], 2, self.folder)
        self.assertEqual((found.documents, found.errors, found.part_cpu), (1, {"no_text": 1}, 3))
        with self.assertRaisesRegex(RuntimeError, "3 pages gave 2 records"):
            extract(tool, ["in"], 3, self.folder)


if __name__ == "__main__":
    unittest.main()

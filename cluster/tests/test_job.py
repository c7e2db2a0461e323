"""The job on a small cluster, with a fake worker, and with the tool itself where INGEST_CLI names it."""

import gzip
import importlib.util
import json
import os
import shlex
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from ingest_cluster.frames import Frame
from ingest_cluster.plan import Entry, plan
from ingest_cluster.streams import opened
from tests.test_sources import record as warc_record

CLUSTER = Path(__file__).parent.parent
FAKE = shlex.join([sys.executable, str(Path(__file__).with_name("fake_worker.py"))])
TOOL = os.environ.get("INGEST_CLI")
HAS_SPARK = all(importlib.util.find_spec(name) for name in ("pyspark", "pyarrow", "pandas"))


class Disk:
    """Local files, as the plan sees a file system."""

    def find(self, given: str) -> list[tuple[str, Entry]]:
        return [(given, self.entry(Path(given)))] if os.path.exists(given) else []

    def entries(self, folder: Entry) -> list[Entry]:
        return [self.entry(path) for path in Path(folder.path.removeprefix("file:")).iterdir()]

    def entry(self, path: Path) -> Entry:
        return Entry(path.name, f"file:{path.absolute()}", path.is_dir(), path.stat().st_size)


class PlanTests(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(folder.name)
        for name in ("in/b.jsonl", "in/a/z.warc.gz", "in/a.jsonl.gz", "in/.x.jsonl", "in/b.pdf", "in/c.WET", "e/b.pdf"):
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(b"x" * 10)

    def test_files_in_order(self) -> None:
        found = [(file.uri, file.type, file.is_compressed) for file in plan(["in/c.WET", "in/"], Disk()).files]
        self.assertEqual(
            found,
            [
                ("in/c.WET", "warc", False),
                ("in/a.jsonl.gz", "jsonl", True),
                ("in/a/z.warc.gz", "warc", True),
                ("in/b.jsonl", "jsonl", False),
                ("in/c.WET", "warc", False),
            ],
        )

    def test_what_cannot_be_read_is_told(self) -> None:
        files = plan(["none.jsonl", "e", "in/b.pdf"], Disk()).files
        self.assertEqual([file.code for file in files], ["unreadable", "no_documents", "unknown_type"])
        self.assertEqual(files[0].message, "none.jsonl cannot be opened: No such file or directory")
        self.assertEqual(plan(["in/b.pdf"], Disk(), "warc").files[0].type, "warc")

    def test_partitions_follow_the_input(self) -> None:
        files = plan(["in"], Disk())
        found = [files.partition(file, place, 7) for file in range(4) for place in range(-1, 12)]
        self.assertEqual(found, sorted(found))
        self.assertEqual(set(found), set(range(7)))
        self.assertEqual(plan(["none"], Disk()).partition(0, 0, 7), 0)


class FrameTests(unittest.TestCase):
    def test_a_frame_as_it_is_sent(self) -> None:
        frame = Frame.of(b"isi\n", type="text", uri="Ä", offset=None)
        self.assertEqual(frame.encoded(), b'&\0\0\0{"type": "text", "uri": "\\u00c4"}\nisi\n')


class StreamTests(unittest.TestCase):
    def setUp(self) -> None:
        self.path = Path(__file__).absolute()

    def test_a_local_file(self) -> None:
        for prefix in ("file:", "file://"):
            with opened(f"{prefix}{self.path}", {}) as stream:
                self.assertEqual(stream.read(10_000_000), self.path.read_bytes())
        with self.assertRaises(FileNotFoundError), opened("file:/none", {}):
            pass

    @unittest.skipUnless(HAS_SPARK, "pyspark, pyarrow and pandas are not installed")
    def test_a_file_through_hadoop(self) -> None:
        # A scheme in capitals is no path of ours, and Hadoop's own file system for it is the local one.
        address = f"FILE://{self.path}"
        settings = {"fs.FILE.impl": "org.apache.hadoop.fs.LocalFileSystem", "secret": "<&>"}
        with opened(address, settings) as stream:
            self.assertEqual(b"".join(iter(lambda: stream.read(1_000), b"")), self.path.read_bytes())
        with opened(address, settings) as stream:
            self.assertEqual(stream.read(3), self.path.read_bytes()[:3])
        with self.assertRaisesRegex(OSError, "No such file"), opened("FILE:///none", settings) as stream:
            self.assertEqual(stream.read(1), b"")


@unittest.skipUnless(HAS_SPARK, "pyspark, pyarrow and pandas are not installed")
class JobTests(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def submit(self, *arguments: str, status: int = 0) -> str:
        """Runs the job with two executors; gives what it says. Spark merges its standard error into the output."""
        import pyspark

        home = os.environ.get("SPARK_HOME", os.path.dirname(pyspark.__file__))
        environment = {**os.environ, "SPARK_HOME": home, "PYSPARK_PYTHON": sys.executable}
        command = [
            f"{home}/bin/spark-submit",
            "--master",
            "local-cluster[2,1,1024]",
            "--conf",
            "spark.ui.enabled=false",
        ]
        command += ["--conf", "spark.log.level=OFF", str(CLUSTER / "ingest_job.py"), *arguments]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=900)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return [line for line in (done.stderr + done.stdout).splitlines() if line.startswith("ingest: ")][-1]

    def written(self, output: str) -> list[bytes]:
        parts = sorted((self.folder / output).glob("part-*"))
        return b"".join(part.read_bytes() for part in parts).splitlines(keepends=True)

    def test_every_document_once_and_in_order(self) -> None:
        import pandas

        lines = [json.dumps({"text": f"{number}"}) for number in range(300)]
        lines[7] = "die"
        (self.folder / "b b.jsonl").write_text("\n".join(lines))
        (self.folder / "a.warc").write_bytes(b"".join(warc_record(b"%d" % n) + b"\r\n\r\n" for n in range(50)))
        (self.folder / "a.warc.gz").write_bytes(b"".join(gzip.compress(warc_record(b"%d" % n)) for n in range(50)))
        rows = pandas.DataFrame({"text": [f"{n}" for n in range(40)], "id": list(range(40))})
        rows.to_parquet(self.folder / "r+%20.parquet")
        inputs = ["none.jsonl", "b b.jsonl", "r+%20.parquet", "a.warc*"]
        said = self.submit(*inputs, "--output", "out", "--worker", FAKE, "--quarantine", "q", "--partitions", "5")
        self.assertEqual(said, "ingest: 441 documents, 1 unreadable, 1 worker_crashed → out")
        found = [(r["source"]["uri"], r["source"].get("offset")) for r in map(json.loads, self.written("out"))]
        offsets = [sum(len(line) + 1 for line in lines[:n]) for n in range(300)]
        self.assertEqual(found[0], ("none.jsonl", None))
        self.assertEqual(found[1:301], [("b b.jsonl", offset) for offset in offsets])
        self.assertEqual(found[301:341], [(f"r+%20.parquet#row={n}", None) for n in range(40)])
        self.assertEqual([uri for uri, _ in found[341:]], ["a.warc"] * 50 + ["a.warc.gz"] * 50)
        self.assertEqual(found[341:391], sorted(found[341:391]))
        quarantined = [json.loads(line) for line in self.written("q")]
        self.assertEqual(
            [(q["uri"], q["offset"], q["code"]) for q in quarantined], [("b b.jsonl", offsets[7], "worker_crashed")]
        )

        said = self.submit(*inputs, "--output", "p", "--worker", FAKE, "--format", "parquet")
        self.assertEqual(said, "ingest: 441 documents, 1 unreadable, 1 worker_crashed → p")
        table = pandas.concat(pandas.read_parquet(part) for part in sorted((self.folder / "p").glob("part-*")))
        self.assertEqual([f"{line}\n".encode() for line in table["record"]], self.written("out"))

    def test_says_what_is_wrong(self) -> None:
        (self.folder / "a.jsonl").write_text("{}")
        said = self.submit("a.jsonl", "--output", "out", "--worker", "/none worker", status=1)
        self.assertEqual(said, "ingest: /none worker cannot be started: No such file or directory")
        (self.folder / "out").mkdir(exist_ok=True)
        said = self.submit("a.jsonl", "--output", "out", status=1)
        self.assertEqual(said, "ingest: out exists; name another, or say --overwrite")

    @unittest.skipUnless(TOOL, "INGEST_CLI does not name the tool")
    def test_gives_what_extract_gives(self) -> None:
        press = CLUSTER.parent / "corpus" / "pages" / "press.jsonl"
        (self.folder / "in").mkdir()
        (self.folder / "in" / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + press.read_bytes() + b"\n\nnonsense\n{}\r\n\xff")
        (self.folder / "in" / "b.jsonl").write_bytes(b"")
        command = [TOOL, "extract", "in", "none.jsonl", "-q", "-o", "-"]
        extracted = subprocess.run(command, cwd=self.folder, capture_output=True).stdout
        self.submit("in", "none.jsonl", "--output", "out", "--worker", shlex.join([TOOL, "worker"]))
        self.assertEqual(b"".join(self.written("out")), extracted)


if __name__ == "__main__":
    unittest.main()

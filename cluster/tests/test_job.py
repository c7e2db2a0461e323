"""The job on a small cluster, with a fake worker, and with the tool itself where INGEST_CLI or BUNDLE names it."""

import gzip
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
from itertools import accumulate
from pathlib import Path

from ingest_cluster.frames import Frame
from ingest_cluster.plan import Entry, File, Plan, plan
from ingest_cluster.streams import opened
from tests import local_cluster
from tests.documents import extracted
from tests.local_cluster import HAS_SPARK, ClusterTestCase
from tests.test_sources import record as warc_record

CLUSTER = Path(__file__).parent.parent
FAKE_SCRIPT = Path(__file__).with_name("fake_worker.py")
FAKE = shlex.join([sys.executable, str(FAKE_SCRIPT)])
TOOL = os.environ.get("INGEST_CLI")
BUNDLE = os.environ.get("BUNDLE")
PRESS = CLUSTER.parent / "corpus" / "pages" / "press.jsonl"


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

    def test_groups_of_files(self) -> None:
        files = [File("", type="warc", size=size) for size in (5, 5, 30, 1, 1, 0, 10, 9)] + [File("", type="parquet")]
        self.assertEqual(Plan(files).groups(10), [[0, 1], [2], [3, 4, 5], [6], [7]])
        self.assertEqual(Plan([File(""), File("")]).groups(0), [[0, 1]])
        self.assertEqual(Plan([]).groups(0), [])

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


class JobTests(ClusterTestCase):
    def run_job(self, inputs: list[str], output: str, worker: str = FAKE, **options: object) -> dict[str | None, int]:
        from ingest_cluster.job import Options, run

        inputs = [f"{self.folder}/{name}" for name in inputs]
        return run(self.spark, Options(inputs, f"{self.folder}/{output}", worker=worker, **options))

    def places(self, output: str) -> list[tuple[str, int | None]]:
        sources = [json.loads(line)["source"] for line in self.lines(output)]
        return [(source["uri"].removeprefix(f"{self.folder}/"), source.get("offset")) for source in sources]

    def make_inputs(self) -> list[str]:
        """Of every kind; line 7 of the JSON Lines is poison."""
        import pandas

        lines = [json.dumps({"text": f"{number}"}) for number in range(300)]
        lines[7] = "die"
        (self.folder / "b b.jsonl").write_text("\n".join(lines))
        (self.folder / "a.warc").write_bytes(b"".join(warc_record(b"%d" % n) + b"\r\n\r\n" for n in range(50)))
        (self.folder / "a.warc.gz").write_bytes(b"".join(gzip.compress(warc_record(b"%d" % n)) for n in range(50)))
        rows = pandas.DataFrame({"text": [f"{n}" for n in range(40)], "id": list(range(40))})
        rows.to_parquet(self.folder / "r+%20.parquet")
        (self.folder / "t" / "day=1").mkdir(parents=True)
        rows[:3].to_parquet(self.folder / "t" / "day=1" / "part-0.snappy.parquet")
        return ["none.jsonl", "b b.jsonl", "r+%20.parquet", "a.warc*", "t", "r+%20.parquet"]

    def test_every_document_once_and_in_order(self) -> None:
        import pandas

        inputs = self.make_inputs()
        counts = self.run_job(inputs, "out", quarantine=f"{self.folder}/q", partitions=5)
        self.assertEqual(counts, {None: 482, "unreadable": 1, "worker_crashed": 1})
        found = self.places("out")
        lines = (self.folder / "b b.jsonl").read_bytes().splitlines(keepends=True)
        offsets = list(accumulate(map(len, lines[:-1]), initial=0))
        self.assertEqual(found[0], ("none.jsonl", None))
        self.assertEqual(found[1:301], [("b b.jsonl", offset) for offset in offsets])
        rows = [(f"r+%20.parquet#row={n}", None) for n in range(40)]
        self.assertEqual(found[301:341], rows)
        self.assertEqual([uri for uri, _ in found[341:441]], ["a.warc"] * 50 + ["a.warc.gz"] * 50)
        self.assertEqual(found[341:391], sorted(found[341:391]))
        self.assertEqual(found[441:444], [(f"t/day=1/part-0.snappy.parquet#row={n}", None) for n in range(3)])
        self.assertEqual(found[444:], rows)
        quarantined = [json.loads(line) for line in self.lines("q")]
        self.assertEqual(
            [(q["uri"], q["offset"], q["code"]) for q in quarantined],
            [(f"{self.folder}/b b.jsonl", offsets[7], "worker_crashed")],
        )

        self.assertEqual(self.run_job(inputs, "p", format="parquet"), counts)
        table = pandas.concat(pandas.read_parquet(part) for part in sorted((self.folder / "p").glob("part-*")))
        self.assertEqual([f"{line}\n".encode() for line in table["record"]], self.lines("out"))

    def test_other_file_systems(self) -> None:
        """Inputs and outputs where Python's `open` does not reach."""
        from ingest_cluster.job import Options, run

        inputs = self.make_inputs()[1:]
        self.run_job(inputs, "here")
        there = f"viewfs://test/data/{self.folder.relative_to(local_cluster.folder())}"
        run(self.spark, Options([f"{there}/{name}" for name in inputs], f"{there}/there", worker=FAKE))
        moved = [line.replace(there.encode(), str(self.folder).encode()) for line in self.lines("there")]
        self.assertEqual(moved, self.lines("here"))

    def test_a_bundle(self) -> None:
        (self.folder / "a.jsonl").write_text("{}\n{}\n")
        self.assertEqual(self.run_job(["a.jsonl"], "out", "tool worker", bundle=str(self.bundle())), {None: 2})

    def bundle(self) -> Path:
        """The fake worker as `make bundle` would have it."""
        path = self.folder / "ingest-cli-0-linux.tar.gz"
        script = f"#!{sys.executable}\n".encode() + FAKE_SCRIPT.read_bytes()
        with tarfile.open(path, "w:gz") as archive:
            entry = tarfile.TarInfo("ingest-cli-0-linux/ingest-cli")
            entry.size, entry.mode = len(script), 0o755
            archive.addfile(entry, io.BytesIO(script))
        return path

    def bare_machine(self) -> list[str]:
        """Settings for executors without any programs but those with which Hadoop unpacks archives."""
        programs = self.folder / "bin"
        programs.mkdir(exist_ok=True)
        for name in ("bash", "chmod", "gzip", "tar"):
            if not (programs / name).exists():
                (programs / name).symlink_to(shutil.which(name))
        return ["--conf", f"spark.executorEnv.PATH={programs}"]

    def submit(self, settings: list[str], *arguments: str, status: int = 0) -> str:
        """Runs the job as a program; gives the last of what it says."""
        environment = local_cluster.environment()
        command = [f"{environment['SPARK_HOME']}/bin/spark-submit", "--master", local_cluster.MASTER, *settings]
        for name, value in local_cluster.SETTINGS.items():
            command += ["--conf", f"{name}={value}"]
        command += [str(CLUSTER / "ingest_job.py"), *arguments]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        # Spark merges standard error into the output.
        return [line for line in (done.stderr + done.stdout).splitlines() if line.startswith("ingest: ")][-1]

    def test_a_bundle_on_a_bare_machine(self) -> None:
        (self.folder / "a.jsonl").write_text("{}\ndie\n{}\n")
        settings = ["--archives", f"{self.bundle()}#tool", *self.bare_machine()]
        worker = "./tool/ingest-cli-0-linux/ingest-cli worker"
        said = self.submit(settings, "a.jsonl", "none.jsonl", "--output", "out", "--worker", worker)
        self.assertEqual(said, "ingest: 4 documents, 1 unreadable, 1 worker_crashed → out")
        self.assertEqual(self.places("out"), [("a.jsonl", 0), ("a.jsonl", 3), ("a.jsonl", 7), ("none.jsonl", None)])

    @unittest.skipUnless(BUNDLE, "BUNDLE does not name a bundle")
    def test_what_make_bundle_makes(self) -> None:
        bundle = Path(BUNDLE).absolute()
        name = bundle.name.removesuffix(".tar.gz")
        with tarfile.open(bundle) as archive:
            archive.extractall(self.folder, filter="data")
        tool = self.folder / name / "ingest-cli"
        lines = self.folder / "press.jsonl"
        lines.write_bytes(PRESS.read_bytes())
        files = ",".join(str(path) for path in (tool, *(tool.parent / "lib").iterdir()))
        for output, shipped, worker in (
            ("archive", ["--archives", f"{bundle}#tool"], f"./tool/{name}/ingest-cli worker"),
            ("files", ["--files", files, "--conf", "spark.executorEnv.LD_LIBRARY_PATH=."], "./ingest-cli worker"),
        ):
            with self.subTest(output):
                self.submit([*shipped, *self.bare_machine()], str(lines), "--output", output, "--worker", worker)
                self.assertEqual(self.lines(output), extracted(str(tool), [str(lines)]))

    def test_says_what_is_wrong(self) -> None:
        from ingest_cluster.job import JobError

        (self.folder / "a.jsonl").write_text("{}")
        said = self.submit([], "a.jsonl", "--output", "out", "--worker", "/none worker", status=1)
        self.assertEqual(said, "ingest: /none worker cannot be started: No such file or directory")
        said = self.submit([], "far://a.jsonl", "--output", "out", status=1)
        self.assertRegex(said, r'^ingest: \S+UnsupportedFileSystemException: No FileSystem for scheme "far"$')
        (self.folder / "out").mkdir(exist_ok=True)
        with self.assertRaisesRegex(JobError, "out exists; name another, or say --overwrite"):
            self.run_job(["a.jsonl"], "out")

    @unittest.skipUnless(TOOL, "INGEST_CLI does not name the tool")
    def test_gives_what_extract_gives(self) -> None:
        (self.folder / "in").mkdir()
        lines = b"\xef\xbb\xbf" + PRESS.read_bytes() + b"\n\nnonsense\n{}\r\n\xff"
        (self.folder / "in" / "a.jsonl").write_bytes(lines)
        (self.folder / "in" / "b.jsonl").write_bytes(b"")
        self.run_job(["in", "none.jsonl"], "out", shlex.join([TOOL, "worker"]))
        inputs = [f"{self.folder}/in", f"{self.folder}/none.jsonl"]
        self.assertEqual(self.lines("out"), extracted(TOOL, inputs))


if __name__ == "__main__":
    unittest.main()

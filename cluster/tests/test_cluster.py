"""The records of a cluster beside those of one machine, whatever dies meanwhile.

DOCUMENTS says of how many documents each input has to be; see also `documents`.
"""

import json
import os
import shlex
import sys
import threading
import time
import unittest
from collections.abc import Callable
from pathlib import Path

from ingest_cluster.frames import place
from tests import documents, local_cluster
from tests.local_cluster import ClusterTestCase, Killer, Process, processes, wait_until

TOOL = os.environ.get("INGEST_CLI")
DOCUMENTS = int(os.environ.get("DOCUMENTS") or 300)
NEEDS_TOOL = unittest.skipUnless(TOOL, "INGEST_CLI does not name the tool")
HERE = Path(__file__).parent
VICTIMS = ("worker", "python", "executor")


@unittest.skipUnless(os.path.exists("/proc/self/io"), "processes are watched as Linux tells of them")
class ClusterTests(ClusterTestCase):
    def setUp(self) -> None:
        super().setUp()
        # A name of its own, to tell its processes from those of others.
        self.tool = str(self.folder / "ingest-cli")
        self.addCleanup(lambda: [worker.kill() for worker in self.workers()])

    def run_job(self, inputs: list[str], output: str, *worker: str, **options: object) -> dict[str | None, int]:
        from ingest_cluster.job import Options, run

        started = time.monotonic()
        counts = run(
            self.spark,
            Options(inputs, str(self.folder / output), worker=shlex.join([*worker, self.tool, "worker"]), **options),
        )
        if os.environ.get("DOCUMENTS"):
            print(f"{self.id()}: {output}: {counts}, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
        self.assertTrue(wait_until(lambda: not self.workers(), 10), "workers are left")
        return counts

    def workers(self) -> list[Process]:
        return [process for process in processes().values() if process.is_of(self.tool)]

    def assert_same(self, found: list[bytes], expected: list[bytes]) -> None:
        """Without printing a million lines when they are not."""
        different = [number for number, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]]
        self.assertEqual((len(found), different[:10]), (len(expected), []))

    def assert_like_one_machine(self, make: Callable[[Path, int, str], documents.Inputs]) -> None:
        os.symlink(TOOL, self.tool)
        started = time.monotonic()
        inputs = make(self.folder, DOCUMENTS, self.tool)
        self.assertEqual(len(inputs.expected), DOCUMENTS)
        if os.environ.get("DOCUMENTS"):
            print(f"{self.id()}: made and extracted in {time.monotonic() - started:.0f} s", file=sys.stderr)

        with self.subTest("JSON Lines"):
            self.run_job(inputs.paths, "lines-out")
            self.assert_same(self.lines("lines-out"), inputs.expected)
        with self.subTest("Parquet"):
            self.run_job(inputs.paths, "parquet-out", format="parquet")
            self.assert_rows("parquet-out", inputs.expected)
        for victim in VICTIMS:
            with self.subTest(killed=victim):
                retries = local_cluster.logs().count("trying again")
                with Killer(victim, self.tool) as killer:
                    self.run_job(inputs.paths, victim, partitions=4)
                self.assertTrue(killer.killed)
                if victim == "worker":
                    self.assertGreater(local_cluster.logs().count("trying again"), retries)
                self.assert_same(self.lines(victim), inputs.expected)
        with self.subTest("poison"):
            poisoned = [sys.executable, str(HERE / "poisoned_worker.py")]
            counts = self.run_job(inputs.paths, "poison", *poisoned, time_limit=3.0, quarantine=f"{self.folder}/q")
            self.assertEqual((counts["worker_crashed"], counts["time_limit"]), (1, 1))
            found = self.lines("poison")
            for number, code in inputs.poison.items():
                self.assert_failure_of(json.loads(inputs.expected[number]), json.loads(found[number]), code)
                found[number] = inputs.expected[number]
            self.assert_same(found, inputs.expected)
            self.assertEqual({json.loads(line)["code"] for line in self.lines("q")}, set(inputs.poison.values()))

    def assert_failure_of(self, expected: dict, found: dict, code: str) -> None:
        self.assertEqual(found["source"]["uri"], expected["source"]["uri"])
        self.assertEqual(found["source"]["offset"], expected["source"]["offset"])
        self.assertEqual(found["error"]["code"], code)
        self.assertTrue(found["error"]["message"].startswith(place(found["source"]["uri"], found["source"]["offset"])))

    def assert_rows(self, output: str, expected: list[bytes]) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        table = pa.concat_tables(pq.read_table(part) for part in sorted((self.folder / output).glob("part-*")))
        self.assert_same([f"{record}\n".encode() for record in table["record"].to_pylist()], expected)
        for name in ("uri", "offset", "url"):
            self.assertEqual(table[name].to_pylist(), [json.loads(line)["source"][name] for line in expected])

    @NEEDS_TOOL
    def test_json_lines(self) -> None:
        self.assert_like_one_machine(documents.json_lines)

    @NEEDS_TOOL
    def test_web_archives(self) -> None:
        self.assert_like_one_machine(documents.web_archives)

    @NEEDS_TOOL
    def test_parquet(self) -> None:
        self.assert_like_one_machine(documents.parquet)

    def test_a_cancelled_job_leaves_no_worker_and_no_output(self) -> None:
        """Not even a worker that hangs."""
        fake = [sys.executable, str(HERE / "fake_worker.py")]
        hangs = self.folder / "hangs"
        (self.folder / "a.jsonl").write_text(f"{{}}\nhang-once {hangs}\n")
        failures = []

        def run() -> None:
            try:
                self.run_job([f"{self.folder}/a.jsonl"], "out", *fake, time_limit=1_000.0)
            except Exception as error:
                failures.append(error)

        job = threading.Thread(target=run)
        job.start()
        self.assertTrue(wait_until(hangs.exists, 60))
        self.assertEqual(len(self.workers()), 1)
        self.spark.sparkContext.cancelAllJobs()
        job.join(60)
        self.assertEqual(len(failures), 1)
        self.assertTrue(wait_until(lambda: not self.workers(), 15), "a worker is left")
        self.assertFalse((self.folder / "out" / "_SUCCESS").exists())
        self.assertEqual(self.run_job([f"{self.folder}/a.jsonl"], "out", *fake, overwrite=True), {None: 2})


if __name__ == "__main__":
    unittest.main()

"""A Spark cluster of two executors on this machine, for all tests of a run, and the processes that belong to it."""

from __future__ import annotations

import atexit
import functools
import importlib.util
import os
import signal
import sys
import tempfile
import threading
import time
import unittest
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

HAS_SPARK = all(importlib.util.find_spec(name) for name in ("pyspark", "pyarrow", "pandas"))
MASTER = "local-cluster[2,1,1024]"
SETTINGS = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "OFF"}


@functools.cache
def folder() -> Path:
    """Where Spark may write, and what `viewfs://test/data` leads to."""
    made = tempfile.TemporaryDirectory(prefix="ingest-test-")
    atexit.register(made.cleanup)
    return Path(made.name)


def environment() -> dict[str, str]:
    """For a driver: executors leave their logs in `folder`, and not in Spark's own."""
    home = folder() / "spark"
    if not home.exists():
        home.mkdir()
        own = Path(os.environ.get("SPARK_HOME") or importlib.util.find_spec("pyspark").submodule_search_locations[0])
        for entry in own.iterdir():
            if entry.name != "work":
                (home / entry.name).symlink_to(entry)
    return {**os.environ, "SPARK_HOME": str(home), "PYSPARK_PYTHON": sys.executable, "PYTHONWARNINGS": "ignore"}


def logs() -> str:
    """What all executors and workers told so far."""
    return "".join(path.read_text(errors="replace") for path in (folder() / "spark" / "work").glob("*/*/stderr"))


@functools.cache
def session() -> SparkSession:
    """The cluster; ends with the tests."""
    os.environ.update(environment())
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(MASTER).appName("tests")
    for name, value in SETTINGS.items():
        builder.config(name, value)
    builder.config("spark.hadoop.fs.viewfs.mounttable.test.link./data", folder().as_uri())
    spark = builder.getOrCreate()
    atexit.register(spark.stop)
    return spark


@unittest.skipUnless(HAS_SPARK, "pyspark, pyarrow and pandas are not installed")
class ClusterTestCase(unittest.TestCase):
    """A test with `spark` and a `folder` of its own."""

    def setUp(self) -> None:
        self.spark = session()
        made = tempfile.TemporaryDirectory(dir=folder())
        self.addCleanup(made.cleanup)
        self.folder = Path(made.name)

    def lines(self, output: str) -> list[bytes]:
        """What a job wrote, in order."""
        parts = sorted((self.folder / output).glob("part-*"))
        return b"".join(part.read_bytes() for part in parts).splitlines(keepends=True)


@dataclass(frozen=True)
class Process:
    pid: int
    parent: int
    command: tuple[str, ...]

    def is_of(self, word: str) -> bool:
        """Whether a word of its command line is this one."""
        return word in self.command

    def written(self) -> int:
        """The bytes that it wrote so far."""
        try:
            fields = dict(line.split(": ") for line in Path(f"/proc/{self.pid}/io").read_text().splitlines())
        except OSError:
            return 0
        return int(fields["wchar"])

    def kill(self) -> None:
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def processes() -> dict[int, Process]:
    """All that run, by their ids; as Linux tells it."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            command = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue
        if state != "Z":
            found[int(entry.name)] = Process(int(entry.name), int(parent), tuple(command))
    return found


def wait_until(is_so: Callable[[], object], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


class Killer(threading.Thread):
    """While it is entered, kills what is named: `worker`, its `python`, or its `executor`.

    A victim is in the middle of its work: its worker has written records. No Python loses two workers, for a document
    whose worker is lost twice is to blame. Of the others one is killed.
    """

    def __init__(self, victim: str, tool: str) -> None:
        super().__init__(daemon=True)
        self._victim = victim
        self._tool = tool
        self._is_over = threading.Event()
        self.killed: set[int] = set()

    def __enter__(self) -> Killer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self.join()

    def run(self) -> None:
        bereft = set()
        while not self._is_over.wait(0.01):
            running = processes()
            for worker in running.values():
                # An error record, which is all that a first trial of the worker gives, is shorter.
                if not worker.is_of(self._tool) or worker.parent in bereft or worker.written() < 5_000:
                    continue
                if self._victim != "worker" and self.killed:
                    continue
                victim = self._victim_of(worker, running)
                if victim:
                    victim.kill()
                    bereft.add(worker.parent)
                    self.killed.add(victim.pid)

    def _victim_of(self, worker: Process, running: dict[int, Process]) -> Process | None:
        if self._victim == "worker":
            return worker
        above = running.get(worker.parent)
        while above and self._victim == "executor" and not any("CoarseGrainedExecutor" in w for w in above.command):
            above = running.get(above.parent)
        return above

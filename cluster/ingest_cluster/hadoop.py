"""Hadoop's file systems, as the driver sees them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .plan import Entry

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


class HadoopFileSystem:
    """Whatever Spark can read: hdfs, s3a, local folders."""

    def __init__(self, spark: SparkSession) -> None:
        self._spark = spark
        self._jvm = spark._jvm
        self._configuration = spark._jsc.hadoopConfiguration()

    def find(self, given: str) -> list[tuple[str, Entry]]:
        path, system = self._open(given)
        if system.exists(path):
            return [(given, _entry(system.getFileStatus(path)))]
        if not re.search(r"[*?\[{]", given):
            return []
        found = [_entry(status) for status in system.globStatus(path) or []]
        found.sort(key=lambda entry: entry.path.encode())
        return [(self._called(given, entry, system), entry) for entry in found]

    def entries(self, folder: Entry) -> list[Entry]:
        path, system = self._open(folder.path)
        return [_entry(status) for status in system.listStatus(path)]

    def exists(self, given: str) -> bool:
        path, system = self._open(given)
        return system.exists(path)

    def _open(self, given: str) -> tuple[Any, Any]:
        path = self._jvm.org.apache.hadoop.fs.Path(given)
        return path, path.getFileSystem(self._configuration)

    @staticmethod
    def _called(given: str, entry: Entry, system: Any) -> str:
        """A match of a pattern, named as the pattern names it: with a scheme, in full, or from here."""
        if re.match(r"[\w.+-]+:", given):
            return entry.path
        path = re.sub(r"^[\w.+-]+:(//[^/]*)?", "", entry.path)
        here = system.getWorkingDirectory().toUri().getPath().rstrip("/") + "/"
        return path if given.startswith("/") else path.removeprefix(here)


def _entry(status: Any) -> Entry:
    path = status.getPath()
    return Entry(path.getName(), path.toString(), status.isDirectory(), status.getLen())


def hadoop_settings(spark: SparkSession) -> dict[str, str]:
    """What Spark was told about Hadoop: credentials, endpoints."""
    prefix = "spark.hadoop."
    settings = spark.sparkContext.getConf().getAll()
    return {name.removeprefix(prefix): value for name, value in settings if name.startswith(prefix)}

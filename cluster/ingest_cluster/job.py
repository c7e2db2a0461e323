"""The job, as Spark runs it.

    files → frames ─┐
                    ├─ one shuffle: by place in the input ─ sorted ─ workers → records → Spark's committer
    rows  → frames ─┘

Documents are spread over partitions by where they stand in the input, not by how many there are: partitions hold
them in the input's order, a large file is worked on by all, and nothing has to be counted or computed twice.
"""

from __future__ import annotations

import atexit
import functools
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import BinaryType

from .hadoop import HadoopFileSystem, hadoop_settings
from .plan import MAXIMUM_PARTITIONS, Plan, plan
from .records import COLUMNS
from .tasks import (
    BATCH_BYTES,
    FRAME_COLUMNS,
    PARQUET_CONTENT,
    PARQUET_MEMBERS,
    FileReader,
    FrameReader,
    RowReader,
    schema,
)

BUNDLE = "ingest-cli-bundle"
# What a partition holds at most, if nobody says how many there are.
PARTITION_BYTES = 64 << 20
QUARANTINE_CODES = ("worker_crashed", "time_limit")


class JobError(Exception):
    """What keeps a job from running, in words for whoever started it."""


@dataclass(frozen=True)
class Options:
    """What a run is asked for."""

    inputs: list[str]
    output: str
    format: str = "jsonl"
    type: str | None = None
    worker: str = "ingest-cli worker"
    bundle: str | None = None
    partitions: int | None = None
    time_limit: float = 60.0
    quarantine: str | None = None
    overwrite: bool = False


def run(spark: SparkSession, options: Options) -> dict[str | None, int]:
    """Reads the inputs and writes their records.

    Gives the number of records by error code; None stands for documents that were read.
    """
    file_system = HadoopFileSystem(spark)
    _refuse_to_replace(file_system, options)
    _prepare(spark, options)
    files = plan(options.inputs, file_system, options.type)
    _check_worker(spark, options)
    records = _records(spark, files, options)
    mode = "overwrite" if options.overwrite else "errorifexists"
    if options.format == "parquet":
        records.write.mode(mode).parquet(options.output)
    else:
        records.select("record").write.mode(mode).text(options.output)
    failures = _failures(spark, options)
    if options.quarantine:
        _write_quarantine(failures, options.quarantine, mode)
    return {row["code"]: row["count"] for row in failures.groupBy("code").count().collect()}


def _refuse_to_replace(file_system: HadoopFileSystem, options: Options) -> None:
    if options.overwrite:
        return
    for path in (options.output, options.quarantine):
        if path and file_system.exists(path):
            raise JobError(f"{path} exists; name another, or say --overwrite")


def _prepare(spark: SparkSession, options: Options) -> None:
    # The plan is fixed: partitions are counted and in order. Batches stay small, for documents may be large.
    spark.conf.set("spark.sql.adaptive.enabled", "false")
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "16")
    spark.conf.set("spark.sql.execution.arrow.maxBytesPerBatch", str(BATCH_BYTES))
    # For what is counted beside it.
    spark.conf.set("spark.sql.shuffle.partitions", "8")
    _ship_package(spark)
    if options.bundle:
        spark.sparkContext.addArchive(f"{options.bundle}#{BUNDLE}")


def _ship_package(spark: SparkSession) -> None:
    """Sends this package to the executors; one that came with `--py-files` is there already."""
    folder = Path(__file__).parent
    if folder.is_dir():
        spark.sparkContext.addPyFile(_package(folder))


@functools.cache
def _package(folder: Path) -> str:
    """The package in a file, which executors fetch until the driver ends. Spark wants the same one in every run."""
    target = tempfile.mkdtemp(prefix="ingest-")
    atexit.register(shutil.rmtree, target, ignore_errors=True)
    return shutil.make_archive(f"{target}/{folder.name}", "zip", folder.parent, folder.name)


def _frame_reader(options: Options) -> FrameReader:
    return FrameReader(options.worker, BUNDLE if options.bundle else None, options.time_limit)


def _check_worker(spark: SparkSession, options: Options) -> None:
    """Starts a worker in as many tasks as run at once: one that does not work is told before anything is read."""
    count = spark.sparkContext.defaultParallelism
    tasks = spark.range(0, count, 1, count)
    tasks.mapInArrow(_frame_reader(options).check, schema(COLUMNS)).write.format("noop").mode("overwrite").save()


def _least_tasks(spark: SparkSession) -> int:
    """Enough for all cores, and for those that are done early."""
    return 3 * spark.sparkContext.defaultParallelism


def _records(spark: SparkSession, files: Plan, options: Options) -> DataFrame:
    count = options.partitions or max(_least_tasks(spark), files.size // PARTITION_BYTES)
    count = min(count, MAXIMUM_PARTITIONS)
    keys = _keys(spark, count)
    frames = _file_frames(spark, files, keys)
    rows = _row_frames(spark, files, keys)
    if rows is not None:
        frames = frames.unionAll(rows)
    ordered = frames.repartition(count, "key").sortWithinPartitions("file", "sequence")
    return ordered.select("header", "raw").mapInArrow(_frame_reader(options), schema(COLUMNS))


def _keys(spark: SparkSession, count: int) -> list[int]:
    """For each partition a number that Spark's hash partitioning puts there."""
    # Of 32 times as many numbers none leaves a partition out, but once in e^32 / count times.
    partition = F.pmod(F.hash(F.col("id").cast("int")), F.lit(count)).alias("partition")
    keys: dict[int, int] = {}
    for key, row in enumerate(spark.range(0, 32 * count + 1_000, 1, 1).select(partition).collect()):
        keys.setdefault(row["partition"], key)
    return [keys[partition] for partition in range(count)]


def _file_frames(spark: SparkSession, files: Plan, keys: list[int]) -> DataFrame:
    # A task for each large file; a task costs as much as some hundred small ones.
    groups = files.groups(min(files.size // _least_tasks(spark), PARTITION_BYTES))
    read = FileReader(files, groups, keys, hadoop_settings(spark))
    return spark.range(0, len(groups), 1, max(len(groups), 1)).mapInArrow(read, schema(FRAME_COLUMNS))


def _row_frames(spark: SparkSession, files: Plan, keys: list[int]) -> DataFrame | None:
    """The rows of all Parquet files; their columns may differ from file to file."""
    given = [(number, file.path) for number, file in enumerate(files.files) if file.type == "parquet"]
    if not given:
        return None
    rows = spark.read.option("mergeSchema", "true").parquet(*{path: None for _, path in given})
    rows = rows.withColumns(
        {"_path": _normal_column(F.col("_metadata.file_path")), "_row": F.col("_metadata.row_index")}
    )
    types = {field.name: field.dataType for field in rows.schema.fields}
    if not any(name in types for name in PARQUET_CONTENT):
        raise JobError(f"the Parquet files have no column html and none text, but {', '.join(rows.columns[:-2])}")
    # A file that is given twice has two numbers, and each of its rows becomes two documents.
    paths = spark.createDataFrame([(_normal(path), number) for number, path in given], "_path string, file int")
    selected = [
        F.col(name) if isinstance(types[name], BinaryType) and name in PARQUET_CONTENT else F.col(name).cast("string")
        for name in (*PARQUET_CONTENT, *PARQUET_MEMBERS)
        if name in types
    ]
    numbered = rows.join(F.broadcast(paths), "_path").select("file", F.col("_row").alias("row"), *selected)
    counts = {row["file"]: row["count"] for row in numbered.groupBy("file").count().collect()}
    return numbered.mapInArrow(RowReader(files, keys, counts), schema(FRAME_COLUMNS))


def _normal(path: str) -> str:
    """A path as Spark's metadata have it, but for the slashes of local ones and for escapes."""
    return re.sub(r"^file:/+", "file:/", path)


def _normal_column(path: F.Column) -> F.Column:
    plus = F.regexp_replace(path, r"\+", "%2B")
    return F.regexp_replace(F.url_decode(plus), "^file:/+", "file:/")


def _failures(spark: SparkSession, options: Options) -> DataFrame:
    """Of each record that was written where it came from, and its error. Read back, so that nothing counts twice."""
    if options.format == "parquet":
        written = spark.read.parquet(options.output)
        return written.select(
            "uri", "offset", F.col("error_code").alias("code"), F.col("error_message").alias("message")
        )
    lines = spark.read.text(options.output)
    # Only lines with that member are parsed; in a text its quotes would be escaped.
    record = F.when(F.col("value").contains('"error"'), F.col("value"))
    return lines.select(
        F.get_json_object(record, "$.source.uri").alias("uri"),
        F.get_json_object(record, "$.source.offset").cast("bigint").alias("offset"),
        F.get_json_object(record, "$.error.code").alias("code"),
        F.get_json_object(record, "$.error.message").alias("message"),
    )


def _write_quarantine(failures: DataFrame, path: str, mode: str) -> None:
    quarantined = failures.where(F.col("code").isin(*QUARANTINE_CODES)).repartition(1)
    quarantined.sortWithinPartitions("uri", "offset").write.mode(mode).option("ignoreNullFields", "false").json(path)

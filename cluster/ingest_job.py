"""Makes records of many documents on a Spark cluster: WARC, JSON Lines and Parquet in, JSON Lines or Parquet out."""

from __future__ import annotations

import argparse
import re
import sys

from ingest_cluster.plan import MAXIMUM_PARTITIONS, TYPES


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ingest_job.py", description=__doc__)
    parser.add_argument("inputs", nargs="+", help="files, folders or patterns, wherever Hadoop reaches")
    parser.add_argument("--output", required=True, help="the folder that Spark writes")
    parser.add_argument("--format", choices=("jsonl", "parquet"), default="jsonl", help="(default: jsonl)")
    parser.add_argument("--type", choices=TYPES, help="what the inputs are, whatever their endings")
    parser.add_argument(
        "--worker", default="ingest-cli worker", help="the worker's command on each machine (default: %(default)s)"
    )
    parser.add_argument("--bundle", help="a bundle (.tar.gz) of ingest-cli, sent to each machine and used there")
    parser.add_argument("--partitions", type=_positive, help="into how many parts the documents go, and the output")
    parser.add_argument(
        "--time-limit", type=_seconds, default=60.0, help="seconds that one document may take (default: 60)"
    )
    parser.add_argument("--quarantine", help="a folder for the list of documents that no worker got through")
    parser.add_argument("--overwrite", action="store_true", help="replace what stands at the outputs")
    return parser.parse_args(given)


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= MAXIMUM_PARTITIONS:
        raise argparse.ArgumentTypeError(f"has to be from 1 to {MAXIMUM_PARTITIONS}, for names of parts to sort")
    return number


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("has to be more than 0")
    return number


def main(given: list[str] | None = None) -> int:
    """The exit status: 0 when records were written, 1 when the job failed; argparse's own 2 when it was misused."""
    options = arguments(given)
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    from ingest_cluster.job import JobError, Options, run

    spark = SparkSession.builder.appName("ingest-cli").getOrCreate()
    try:
        counts = run(spark, Options(**vars(options)))
    except (JobError, Py4JError, PySparkException) as error:
        print(f"ingest: {_told(error)}", file=sys.stderr)
        return 1
    finally:
        spark.stop()
    failed = {code: count for code, count in counts.items() if code}
    told = "".join(f", {count} {code}" for code, count in sorted(failed.items()))
    print(f"ingest: {sum(counts.values())} documents{told} → {options.output}", file=sys.stderr)
    return 0


def _told(error: Exception) -> str:
    """What went wrong on a machine, out of the many lines that Spark puts around it."""
    text = str(error)
    found = re.findall(r"^(?:\S*\.)?(?:WorkerUnusable|OSError|FileNotFoundError|PermissionError): (.*)$", text, re.M)
    if found:
        return found[-1]
    return re.sub(r"^An error occurred while calling .*\n: ", "", text.partition("\n\tat ")[0])


if __name__ == "__main__":
    sys.exit(main())

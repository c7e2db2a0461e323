"""`ingest-cli extract`, run and checked: every page gives a record."""

import json
from typing import NamedTuple

from cost import Cost, run

SOME_DOCUMENT_FAILED = 1
PART_STAGES = ("input", "article")


class Extraction(NamedTuple):
    """`stages` are CPU seconds out of the tool's own report; `errors` are counts by code."""

    cost: Cost
    stages: dict[str, float]
    documents: int
    errors: dict[str, int]

    @property
    def cpu(self):
        return self.cost.cpu

    @property
    def part_cpu(self):
        """Of text and metadata alone: pages opened and made articles."""
        return sum(self.stages[stage] for stage in PART_STAGES)

    @property
    def rest_cpu(self):
        """In no stage: start-up, the threads' waiting for each other, order, writing."""
        return self.cpu - sum(self.stages.values())


def extract(tool, inputs, page_count, folder, jobs=1):
    """- Parameter inputs: arguments of the command.

    Raises RuntimeError where there are not as many records as pages.
    """
    output, report = folder / "records.jsonl", folder / "report.json"
    cost, _ = run([tool, "extract", *map(str, inputs), "--quiet", "--jobs", str(jobs), "--output", str(output),
                   "--report", str(report)], accepted=(0, SOME_DOCUMENT_FAILED))
    told = json.loads(report.read_bytes())
    with open(output, "rb") as lines:
        record_count = sum(1 for _ in lines)
    output.unlink()
    counts = told["counts"]
    met = counts["documents"] + counts["errors"]
    if (record_count, met) != (page_count, page_count):
        raise RuntimeError(f"{page_count} pages gave {record_count} records; the report tells {met}")
    return Extraction(cost, told["stage_seconds"], counts["documents"], counts["errors_by_code"])

"""What a process costs, seen from outside."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Cost(NamedTuple):
    """CPU is user and system, in seconds, as `wall` is; `peak` is the most memory, in bytes, or None: not known."""

    cpu: float
    wall: float
    peak: int | None


def run(command, accepted=(0,)):
    """The process's cost, and what it printed.

    Raises RuntimeError, with what it complained of, for an exit status that is not `accepted`.
    """
    with tempfile.TemporaryFile() as errors:
        begin = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors) as process:
            output = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - begin
        if process.returncode not in accepted:
            errors.seek(0)
            said = errors.read()[-2_000:].decode(errors="replace")
            raise RuntimeError(f"{' '.join(map(str, command))}: exit status {process.returncode}\n{said}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, peak(usage)), output


def peak(usage):
    """Linux lets a process begin with the peak of the one that started it: what is below ours is not known."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return usage.ru_maxrss * MAXRSS_UNIT if usage.ru_maxrss > own else None

"""Keeps a worker answering, whatever its documents do to it."""

from __future__ import annotations

import ctypes
import errno
import functools
import json
import os
import platform
import selectors
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .frames import Frame, place

# Enough that the worker never waits for us, few enough that little is sent again when it dies.
WINDOW_FRAMES = 64
WINDOW_BYTES = 32 << 20
PIPE_BYTES = 1 << 16
# Of Linux's <sys/prctl.h>.
PR_SET_PDEATHSIG = 1
_prctl = ctypes.CDLL(None).prctl if sys.platform == "linux" else None


class WorkerUnusable(Exception):
    """The worker does not even answer a frame that asks nothing of it: a wrong command, a missing library."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker says to one frame."""

    line: bytes
    """The record as it was written, without its line feed."""
    record: dict | None
    """The same, parsed; None where the frame held nothing to read."""


class WorkerLost(Exception):
    """A worker died, hung or talked nonsense. `code` and `reason` are for the record of who is to blame."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Supervisor:
    """Sends frames to a worker and gives its answers: one for each frame, in order.

    The first frame without an answer is the suspect when a worker dies, gives no answer within the time limit, or
    answers with something that is no record of it. A fresh worker gets the suspect alone. When that is lost, too,
    an error record (`worker_crashed`, `time_limit`) takes the document's place, and the next one goes on behind it.

    One thread: pipes are watched, so that neither side ever waits for the other.
    """

    def __init__(self, command: Sequence[str], time_limit: float = 60.0, window: int = WINDOW_FRAMES) -> None:
        """`time_limit`: the seconds that one document may take."""
        self._command = list(command)
        self._time_limit = time_limit
        self._window = window
        self._worker: _Worker | None = None

    def answers(self, frames: Iterable[Frame]) -> Iterator[Answer]:
        """Raises WorkerUnusable when no worker works at all."""
        source = iter(frames)
        pending: deque[Frame] = deque()
        is_retry = False
        try:
            while True:
                self._fill(pending, source, 1 if is_retry else self._window)
                if not pending:
                    break
                try:
                    answers = self._exchange(pending, 1 if is_retry else len(pending))
                except WorkerLost as lost:
                    self._stop()
                    _log(f"{_name(pending[0])}: {lost.reason}{'' if is_retry else '; trying again'}")
                    if not is_retry:
                        is_retry = True
                        continue
                    answers = [self._quarantined(pending[0], lost)]
                is_retry = False
                for answer in answers:
                    pending.popleft()
                    yield answer
            if self._worker:
                self._worker.finish()
                self._worker = None
        finally:
            self._stop()

    @staticmethod
    def _fill(pending: deque[Frame], source: Iterator[Frame], window: int) -> None:
        size = sum(len(frame.raw) for frame in pending)
        while len(pending) < window and (not pending or size < WINDOW_BYTES):
            frame = next(source, None)
            if frame is None:
                return
            pending.append(frame)
            size += len(frame.raw)

    def _exchange(self, pending: deque[Frame], count: int) -> list[Answer]:
        """At least one answer to the first `count` frames. Raises WorkerLost."""
        if self._worker is None:
            self._worker = _Worker(self._command)
        for index in range(self._worker.sent, count):
            self._worker.send(pending[index])
        lines = self._worker.receive(self._time_limit)
        answers = []
        for frame, line in zip(pending, lines):
            answer = _answer(frame, line)
            if answer is None:
                # Those before it are good; the nonsense is met again when it is asked for again.
                if answers:
                    self._stop()
                    return answers
                raise WorkerLost("worker_crashed", "the worker answered with something that is no record of it")
            answers.append(answer)
        return answers

    def _quarantined(self, frame: Frame, lost: WorkerLost) -> Answer:
        """The error record of a document that no worker got through, made by a worker."""
        members = frame.members
        offset = members.get("offset")
        message = f"{place(members['uri'], offset)}: {lost.reason}, twice"
        failure = Frame.failure(members["uri"], lost.code, message, offset, frame.raw)
        try:
            answer = self._exchange(deque([failure]), 1)[0]
        except WorkerLost as again:
            said = self._worker.said() if self._worker else ""
            command = shlex.join(self._command)
            raise WorkerUnusable(f"{command} does not work: {again.reason}{': ' + said if said else ''}") from again
        return answer

    def _stop(self) -> None:
        if self._worker:
            self._worker.kill()
            self._worker = None


class _Worker:
    """One worker process and its pipes."""

    def __init__(self, command: Sequence[str]) -> None:
        self.sent = 0
        """How many frames were sent and not answered yet."""
        self._errors = tempfile.TemporaryFile()
        try:
            # A group of its own, so that what a wrapper starts ends with it.
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                bufsize=0,
                start_new_session=True,
                preexec_fn=functools.partial(_end_with, os.getpid()),
            )
        except OSError as error:
            self._errors.close()
            raise WorkerUnusable(f"{shlex.join(command)} cannot be started: {_reason(command, error)}") from error
        self._input = self._process.stdin.fileno()
        self._output = self._process.stdout.fileno()
        os.set_blocking(self._input, False)
        os.set_blocking(self._output, False)
        self._unsent: deque[memoryview] = deque()
        self._received = bytearray()
        self._lines: list[bytes] = []
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._output, selectors.EVENT_READ)

    def send(self, frame: Frame) -> None:
        """Takes a frame; it goes out while answers are received."""
        if not self._unsent:
            self._selector.register(self._input, selectors.EVENT_WRITE)
        self._unsent.append(memoryview(frame.encoded()))
        self.sent += 1

    def receive(self, time_limit: float) -> list[bytes]:
        """At least one line, without its line feed. Raises WorkerLost."""
        deadline = time.monotonic() + time_limit
        while not self._lines:
            # Looks once more after the deadline: the answer may have come while nobody looked.
            left = deadline - time.monotonic()
            ready = self._selector.select(max(left, 0))
            if not ready and left <= 0:
                raise WorkerLost("time_limit", f"no answer within {time_limit:g} seconds")
            for key, _ in ready:
                if key.fd == self._output:
                    self._read()
                else:
                    self._write()
        lines, self._lines = self._lines, []
        if len(lines) > self.sent:
            raise WorkerLost("worker_crashed", "the worker answered more than it was asked")
        self.sent -= len(lines)
        return lines

    def _read(self) -> None:
        try:
            data = os.read(self._output, PIPE_BYTES)
        except BlockingIOError:
            return
        if not data:
            raise WorkerLost("worker_crashed", f"the worker crashed ({self._status()})")
        start = len(self._received)
        self._received += data
        if data.find(b"\n") < 0:
            return
        end = self._received.rfind(b"\n", start)
        self._lines += bytes(self._received[:end]).split(b"\n")
        del self._received[: end + 1]

    def _write(self) -> None:
        try:
            written = os.write(self._input, self._unsent[0][:PIPE_BYTES])
        except BlockingIOError:
            return
        except BrokenPipeError:
            # What it answered before it died is still to be read; the end of that tells of its death.
            self._unsent.clear()
            self._selector.unregister(self._input)
            return
        self._unsent[0] = self._unsent[0][written:]
        if not self._unsent[0]:
            self._unsent.popleft()
        if not self._unsent:
            self._selector.unregister(self._input)

    def _status(self) -> str:
        try:
            status = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return "its output was closed"
        return f"signal {-status}" if status < 0 else f"exit status {status}"

    def said(self) -> str:
        """The last line that it wrote for people."""
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - 2_000))
        lines = self._errors.read().decode(errors="replace").splitlines()
        return lines[-1] if lines else ""

    def finish(self) -> None:
        """Ends a worker that has answered everything."""
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            pass
        self.kill()

    def kill(self) -> None:
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._process.wait()
        self._selector.close()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            stream.close()


def _reason(command: Sequence[str], error: OSError) -> str:
    """Why a command cannot be started, where the system's words leave it open."""
    if error.errno == errno.ENOEXEC:
        return f"it is no program for this machine ({platform.machine()})"
    if error.errno == errno.ENOENT and shutil.which(command[0]):
        return "this machine lacks its loader or interpreter"
    return error.strerror


def _end_with(parent: int) -> None:
    """Lets the process that is about to become a worker end when `parent`'s thread does, however that ends.

    Spark kills the Python of a task that it gives up, and a worker that hangs would not notice the end of its input.
    """
    if _prctl:
        _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)


def _answer(frame: Frame, line: bytes) -> Answer | None:
    """The answer if it is one to this frame."""
    try:
        record = json.loads(line)
    except ValueError:
        return None
    if record is None:
        return Answer(line, None)
    members = frame.members
    source = record.get("source") if isinstance(record, dict) else None
    if not isinstance(source, dict) or source.get("uri") != members["uri"]:
        return None
    if source.get("offset") != members.get("offset") or "id" not in record:
        return None
    return Answer(line, record)


def _name(frame: Frame) -> str:
    members = frame.members
    return place(members["uri"], members.get("offset"))


def _log(message: str) -> None:
    print(f"ingest: {message}", file=sys.stderr, flush=True)

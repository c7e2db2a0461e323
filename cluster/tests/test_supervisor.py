import contextlib
import io
import os
import random
import shlex
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from ingest_cluster.frames import Frame
from ingest_cluster.supervisor import Answer, Supervisor, WorkerUnusable
from tests.local_cluster import processes, wait_until

FAKE = [sys.executable, str(Path(__file__).with_name("fake_worker.py"))]


def frame(number: int, raw: str | bytes = b"") -> Frame:
    return Frame.of(raw.encode() if isinstance(raw, str) else raw, type="text", uri=f"u{number}", offset=number)


class SupervisorTests(unittest.TestCase):
    def setUp(self) -> None:
        # What the supervisor tells the operator.
        silence = contextlib.redirect_stderr(io.StringIO())
        silence.__enter__()
        self.addCleanup(silence.__exit__, None, None, None)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def answers(self, orders: list[str], time_limit: float = 20, window: int = 64) -> list[Answer]:
        frames = (frame(number, order) for number, order in enumerate(orders))
        return list(Supervisor(FAKE, time_limit, window).answers(frames))

    def codes(self, orders: list[str], **options: float) -> list[str | None]:
        """Of each document its error; every one has to be there, in order."""
        answers = self.answers(orders, **options)
        self.assertEqual([answer.record["source"]["uri"] for answer in answers], [f"u{n}" for n in range(len(orders))])
        return [answer.record.get("error", {}).get("code") for answer in answers]

    def once(self, order: str, number: int = 0) -> str:
        return f"{order}-once {self.folder}/{order}{number}"

    def test_answers_in_order(self) -> None:
        self.assertEqual(self.codes([""] * 500), [None] * 500)

    def test_nothing_of_nothing(self) -> None:
        self.assertEqual(self.answers([]), [])

    def test_large_documents_block_nobody(self) -> None:
        frames = [frame(number, bytes(3_000_000)) for number in range(30)]
        answers = list(Supervisor(FAKE).answers(frames))
        self.assertEqual([answer.record["length"] for answer in answers], [3_000_000] * 30)

    def test_a_lost_worker_loses_nothing(self) -> None:
        for order in ("die", "part"):
            for place in (0, 1, 64, 199):
                with self.subTest(order=order, place=place):
                    orders = [""] * 200
                    orders[place] = self.once(order, place)
                    self.assertEqual(self.codes(orders), [None] * 200)

    def test_a_hang_loses_nothing(self) -> None:
        orders = ["", self.once("hang"), "", ""]
        self.assertEqual(self.codes(orders, time_limit=1), [None] * 4)

    def test_poison_is_quarantined_in_its_place(self) -> None:
        orders = [""] * 100
        for place in (0, 7, 8, 99):
            orders[place] = "die"
        codes = self.codes(orders)
        self.assertEqual([place for place, code in enumerate(codes) if code], [0, 7, 8, 99])
        self.assertEqual(set(codes), {None, "worker_crashed"})

    def test_says_how_the_worker_was_lost(self) -> None:
        orders = ["die", "part", "garbage", "other", "hang"]
        records = [answer.record for answer in self.answers(orders, time_limit=1)]
        self.assertEqual(
            [record["error"]["message"] for record in records],
            [
                "u0, byte 0: the worker crashed (signal 9), twice",
                "u1, byte 1: the worker crashed (exit status 3), twice",
                "u2, byte 2: the worker answered with something that is no record of it, twice",
                "u3, byte 3: the worker answered with something that is no record of it, twice",
                "u4, byte 4: no answer within 1 seconds, twice",
            ],
        )
        self.assertEqual(records[4]["error"]["code"], "time_limit")

    def test_an_answer_too_many_is_noticed(self) -> None:
        for count in (1, 3):
            codes = self.codes([""] * count + ["twice"] + [""] * count)
            self.assertEqual(codes[:count], [None] * count)
            self.assertNotEqual(codes[count:], [])

    def test_nothing_is_no_record(self) -> None:
        answers = self.answers(["", "nothing", ""])
        self.assertEqual([answer.record is None for answer in answers], [False, True, False])

    def test_time_counts_for_each_document(self) -> None:
        self.assertEqual(self.codes(["slow"] * 10, time_limit=1.5), [None] * 10)

    def test_a_slow_source_is_no_fault_of_the_worker(self) -> None:
        def frames():
            for number in range(3):
                yield frame(number)
                time.sleep(1.2)

        answers = list(Supervisor(FAKE, time_limit=1).answers(frames()))
        self.assertEqual([answer.record.get("error") for answer in answers], [None] * 3)

    def test_a_source_that_fails_ends_the_worker(self) -> None:
        def frames():
            yield frame(0)
            raise OSError("the network is gone")

        with self.assertRaisesRegex(OSError, "the network is gone"):
            list(Supervisor(FAKE).answers(frames()))

    def test_no_worker_at_all(self) -> None:
        with self.assertRaisesRegex(WorkerUnusable, "none cannot be started: No such file or directory"):
            list(Supervisor(["/none"]).answers([frame(0)]))
        with self.assertRaisesRegex(WorkerUnusable, "exit status 1.*libicuuc"):
            list(Supervisor([*FAKE, "broken"]).answers([frame(0)]))

    @unittest.skipUnless(sys.platform == "linux", "elsewhere a worker that hangs is left")
    def test_a_worker_that_hangs_ends_with_its_python(self) -> None:
        place = Path(self.folder, "worker")
        shell = f"echo $$ > {place}; exec {shlex.join(FAKE)}"
        script = f"""if True:
            from ingest_cluster.supervisor import Supervisor
            from tests.test_supervisor import frame
            list(Supervisor(["sh", "-c", {shell!r}]).answers([frame(0, {self.once("hang")!r})]))
            """
        python = subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parents[1])
        self.addCleanup(python.kill)
        self.assertTrue(wait_until(Path(self.folder, "hang0").exists, 20))
        worker = int(place.read_text())
        os.kill(worker, 0)
        python.kill()
        python.wait()
        self.assertTrue(wait_until(lambda: worker not in processes(), 5))

    def test_no_worker_for_this_machine(self) -> None:
        tool = Path(self.folder, "tool")
        for head, mode, message in (
            # An ELF file for a processor of 1992.
            (b"\x7fELF\x02\x01\x01".ljust(18, b"\0") + b"\x0f\0".ljust(46, b"\0"), 0o755, "it is no program for this"),
            (b"#!/none/python\n", 0o755, "this machine lacks its loader"),
            (b"#!/bin/sh\n", 0o644, "Permission denied"),
        ):
            tool.write_bytes(head)
            tool.chmod(mode)
            with self.subTest(message), self.assertRaisesRegex(WorkerUnusable, f"cannot be started: {message}"):
                list(Supervisor([str(tool)]).answers([frame(0)]))

    def test_any_mixture(self) -> None:
        for seed in range(3):
            chance = random.Random(seed)
            kinds = ["", "", "", "", "", "", "die", "part", "garbage", "other", "once"]
            orders = [chance.choice(kinds) for _ in range(20)]
            with self.subTest(seed=seed):
                expected = ["worker_crashed" if order not in ("", "once") else None for order in orders]
                orders = [self.once("die", 100 * seed + n) if o == "once" else o for n, o in enumerate(orders)]
                self.assertEqual(self.codes(orders, window=chance.choice([1, 5, 64])), expected)


if __name__ == "__main__":
    unittest.main()

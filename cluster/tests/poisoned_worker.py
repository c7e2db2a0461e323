"""A worker that hands frames to the tool that its arguments name, but for two documents.

One with the words `crash-the-worker` kills it, and at one with `hang-the-worker` it waits for ever.
"""

import os
import signal
import struct
import subprocess
import sys
import time

CRASH = b"crash-the-worker"
HANG = b"hang-the-worker"


def main() -> None:
    tool = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    while length := sys.stdin.buffer.read(4):
        frame = sys.stdin.buffer.read(struct.unpack("<I", length)[0])
        is_failure = b'"type": "failure"' in frame.partition(b"\n")[0]
        if CRASH in frame and not is_failure:
            os.kill(os.getpid(), signal.SIGKILL)
        if HANG in frame and not is_failure:
            time.sleep(10_000)
        tool.stdin.write(length + frame)
        tool.stdin.flush()
        sys.stdout.buffer.write(tool.stdout.readline())
        sys.stdout.buffer.flush()
    tool.stdin.close()
    sys.exit(tool.wait())


if __name__ == "__main__":
    main()

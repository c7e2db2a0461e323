"""A worker that reads no document, and does what its frames' raw bytes ask for.

die          ends at once            die-once PATH      the same, the first time
hang         never answers           hang-once PATH     the same, the first time
garbage      answers with no JSON    other              answers for another document
twice        answers twice           nothing            answers null
slow         answers after 0.2 s     part               dies within an answer
"""

import json
import os
import signal
import struct
import sys
import time


def is_first(path: str) -> bool:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    if "broken" in sys.argv:
        sys.exit("fake worker: error while loading shared libraries: libicuuc.so.72")
    while length := sys.stdin.buffer.read(4):
        frame = sys.stdin.buffer.read(struct.unpack("<I", length)[0])
        header, _, raw = frame.partition(b"\n")
        members = json.loads(header)
        record = {"id": "0", "source": {"uri": members["uri"]}}
        if members.get("offset") is not None:
            record["source"]["offset"] = members["offset"]
        if members["type"] == "failure":
            record["error"] = {"code": members["code"], "message": members["message"]}
            say(json.dumps(record))
            continue
        order, _, path = raw[:1_000].decode(errors="replace").partition(" ")
        record["length"] = len(raw)
        if order.endswith("-once"):
            order = order.removesuffix("-once") if is_first(path) else ""
        if order == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        elif order == "hang":
            time.sleep(1_000)
        elif order == "garbage":
            say("Segmentation fault")
            continue
        elif order == "part":
            sys.stdout.write('{"id":')
            sys.stdout.flush()
            sys.exit(3)
        elif order == "other":
            record["source"]["uri"] = "other"
        elif order == "twice":
            say(json.dumps(record))
        elif order == "nothing":
            say("null")
            continue
        elif order == "slow":
            time.sleep(0.2)
        say(json.dumps(record))


main()

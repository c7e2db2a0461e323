"""Opens files wherever Hadoop reaches."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape

from .sources import Stream


@contextmanager
def opened(path: str, settings: dict[str, str]) -> Iterator[Stream]:
    """A file as a stream: local ones directly, others through Hadoop's own `cat`, a process of its own.

    `settings` are Hadoop's, as Spark was given them. Raises OSError; also on leaving, where the file was cut off by a
    failure of the network, so that the task fails and is tried again.
    """
    if path.startswith("file:"):
        with open(local(path), "rb", buffering=0) as file:
            yield file
    else:
        with _hadoop(path, settings) as stream:
            yield stream


def local(path: str) -> str:
    """The path of a file on this machine: /a of file:/a and of file:///a."""
    path = path.removeprefix("file:")
    return "/" + path.lstrip("/")


@contextmanager
def _hadoop(path: str, settings: dict[str, str]) -> Iterator[Stream]:
    with tempfile.TemporaryDirectory(prefix="ingest-") as folder, tempfile.TemporaryFile() as errors:
        # In a file, for secrets are among them, and command lines can be read by others.
        configuration = Path(folder, "core-site.xml")
        configuration.write_text(_xml(settings), encoding="utf-8")
        configuration.chmod(0o600)
        command = [*_shell(folder), "-conf", str(configuration), "-cat", path]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors)
        try:
            yield process.stdout
            if process.stdout.read(1) == b"" and process.wait() != 0:
                raise OSError(f"{path} cannot be read: {_last_line(errors) or f'exit status {process.returncode}'}")
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def _last_line(errors: IO[bytes]) -> str:
    """The last line that is no step of a stack."""
    errors.seek(0)
    lines = errors.read().decode(errors="replace").splitlines()
    return next((line for line in reversed(lines) if line.strip() and not line[0].isspace()), "")


def _shell(settings: str) -> list[str]:
    """Hadoop's file system shell: the machine's, else the one among Spark's libraries.

    The latter does not start without a core-site.xml; `settings` is a folder that has one.
    """
    command = shutil.which("hadoop")
    if command:
        return [command, "fs"]
    java = Path(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    folders = [os.environ.get("HADOOP_CONF_DIR"), settings, *(f"{jars}/*" for jars in _jars())]
    classes = os.pathsep.join(folder for folder in folders if folder)
    return [str(java), "-Xmx256m", "-cp", classes, "org.apache.hadoop.fs.FsShell"]


def _jars() -> Iterator[str]:
    if "SPARK_HOME" in os.environ:
        yield os.path.join(os.environ["SPARK_HOME"], "jars")
    import pyspark

    yield os.path.join(os.path.dirname(pyspark.__file__), "jars")
    # Beside a task: what `--jars` and `--packages` brought, and where YARN unpacks Spark's own.
    yield os.getcwd()
    yield os.path.join(os.getcwd(), "__spark_libs__")


def _xml(settings: dict[str, str]) -> str:
    properties = (
        f"<property><name>{escape(name)}</name><value>{escape(value)}</value></property>"
        for name, value in settings.items()
    )
    return f"<configuration>{''.join(properties)}</configuration>"

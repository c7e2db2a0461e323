"""Reads the texts that the identifier is measured on. None of them is trained on; the README says how near each is."""

import glob
import gzip
import json
import lzma
import os
import re
import zipfile

from sources import SPACE, TAGS
from train import held_out

SIZES = (20, 50, 100, 200, 1000)


def pieces(texts, size, most=200):
    """Runs of whole words of at most `size` characters, evenly taken from running text; none overlap."""
    found = []
    for text in texts:
        text = SPACE.sub(" ", text).strip()
        spaced = text.count(" ") * 12 > len(text)
        for start in range(0, len(text) - size + 1, size):
            if spaced and start and text[start - 1] != " ":
                start = text.find(" ", start, start + size) + 1
                if start == 0:
                    continue
            end = start + size
            piece = text[start:end]
            if spaced and end < len(text) and text[end] != " " and " " in piece:
                piece = piece[: piece.rfind(" ")]
            if sum(c.isalpha() for c in piece) * 2 > size * 0.8:
                found.append(piece)
    if len(found) > most:
        found = [found[i * len(found) // most] for i in range(most)]
    return found


def mixed(main, other, share):
    """Texts of which `share` is in another language, in one place, as a quotation stands."""
    for text, quote in zip(main, other):
        at = len(text) // 2
        length = int(len(text) * share / (1 - share))
        yield f"{text[:at]} {quote[:length]} {text[at:]}"


def truth(path):
    for line in open(path):
        page = json.loads(line)
        if page.get("text"):
            yield page.get("lang", "en"), page["text"]


def jsonl_by_language(path, correct):
    """Texts by language; publishers' labels name the outlet's language, so `correct` settles each text's own."""
    texts = {}
    for code, text in truth(path):
        code = correct({"no": "nb"}.get(code, code), text)
        if code:
            texts.setdefault(code, []).append(text)
    return texts


def home_assistant(folder, code):
    """Translations of Home Assistant's integrations, joined to running text."""
    def strings(value):
        if isinstance(value, dict):
            for inner in value.values():
                yield from strings(inner)
        elif isinstance(value, str) and not value.startswith("["):
            text = SPACE.sub(" ", TAGS.sub(" ", value)).strip()
            if len(text) > 40:
                yield text

    seen, english, out = set(), set(), []
    for path in sorted(glob.glob(f"{folder}/*/translations/{code}.json")):
        other = path.rsplit("/", 1)[0] + "/en.json"
        if code != "en" and os.path.exists(other):
            english |= set(strings(json.load(open(other))))
        for text in strings(json.load(open(path))):
            if text not in seen and text not in english:
                seen.add(text)
                out.append(text)
    return [" ".join(out)]


ENGLISH = set("the to of and is your you this that with for are was not be can it on from have will page".split())


def firefox(path):
    """Strings of a Firefox language pack, less those that stayed English."""
    out = []
    with zipfile.ZipFile(path) as pack:
        for name in sorted(pack.namelist()):
            if name.endswith((".ftl", ".properties")):
                for line in pack.read(name).decode().splitlines():
                    match = re.match(r"^\s*[\w.-]+\s*=\s*(.{40,})$", line)
                    english = match and sum(w in ENGLISH for w in match[1].lower().split())
                if match and not line.startswith("#") and english < 2:
                        out.append(SPACE.sub(" ", TAGS.sub(" ", match[1])))
    return [" ".join(out)]


def indonesian_news(path):
    with gzip.open(path, "rt") as lines:
        for index, line in enumerate(lines):
            if held_out(index):
                yield json.loads(line)["text"]


def tagged(path):
    text = lzma.open(path, "rt").read() if path.endswith(".xz") else open(path).read()
    return [" ".join(line.split()[0] for line in text.splitlines() if line.split())]


def sentences(path):
    lines = open(path).read().splitlines()
    return [" ".join(lines)]

"""Reads the training sources. Every one may be trained on and its weights given away; NOTICE names their licences."""

import glob
import gzip
import json
import math
import os
import re
import struct

TAGS = re.compile(r"<[^>]*>|\$\w+|\{[^}]*\}|&\w+;|https?://\S+|Chromium|Chrome|Google|Android")
SPACE = re.compile(r"\s+")


def chromium(path):
    """Strings of a Chromium locale (data pack version 5)."""
    data = open(path, "rb").read()
    version, _, count, _ = struct.unpack("<IIHH", data[:12])
    assert version == 5, path
    starts = [struct.unpack("<HI", data[12 + 6 * i : 18 + 6 * i])[1] for i in range(count + 1)]
    strings = []
    for start, end in zip(starts, starts[1:]):
        raw = data[start:end]
        if raw[:2] in (b"\x1f\x8b", b"\x1e\x9b"):
            continue
        try:
            text = SPACE.sub(" ", TAGS.sub(" ", raw.decode())).strip()
        except UnicodeDecodeError:
            continue
        if len(text) > 25:
            strings.append(text)
    return strings


def topwords(folder, code):
    """Words of langidentify's model with their shares of Wikipedia."""
    shares = {}
    with gzip.open(os.path.join(folder, f"topwords-{code}.txt.gz"), "rt") as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            word, log = line.rsplit(None, 1)
            shares[word] = math.exp(float(log))
    return shares


def without_english(shares, english):
    """English words that got into a foreign Wikipedia are left out."""
    return {w: p for w, p in shares.items() if english.get(w, 0) < 1.5 * p}


def own_words(path):
    weights = {}
    for line in open(path):
        if line.strip() and not line.startswith("#"):
            weight, *words = line.split()
            for word in words:
                weights[word] = max(weights.get(word, 0), float(weight))
    return weights


def pairs(path):
    table = {}
    for line in open(path):
        if line.strip() and not line.startswith("#"):
            left, right = line.split()
            table.setdefault(left, right)
    return table


def word_list(path):
    """Lower-case words of an unpacked word list."""
    return {w for w in open(path).read().split() if 2 <= len(w) <= 22 and w.isalpha() and w.islower()}


def articles(path):
    with gzip.open(path, "rt") as lines:
        for line in lines:
            yield json.loads(line)["text"]


CYRILLIC = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š".split()))
CYRILLIC |= {"љ": "lj", "њ": "nj", "џ": "dž"}
CYRILLIC |= {k.upper(): v.capitalize() for k, v in CYRILLIC.items()}


def in_latin(text):
    """Serbian in Latin letters."""
    return "".join(CYRILLIC.get(c, c) for c in text)

"""The identifier as LanguageIdentifier.swift works it out, for measuring."""

import math

import numpy as np

from features import hashes, script, words
from train import LANGUAGES

SCRIPTS = [
    ("el", 0x370, 0x3FF), ("el", 0x1F00, 0x1FFF), ("hy", 0x530, 0x58F), ("he", 0x5D0, 0x5EA), ("bn", 0x980, 0x9FF),
    ("pa", 0xA00, 0xA7F), ("gu", 0xA80, 0xAFF), ("ta", 0xB80, 0xBFF), ("te", 0xC00, 0xC7F), ("kn", 0xC80, 0xCFF),
    ("ml", 0xD00, 0xD7F), ("si", 0xD80, 0xDFF), ("th", 0xE00, 0xE7F), ("lo", 0xE80, 0xEFF), ("my", 0x1000, 0x109F),
    ("ka", 0x10A0, 0x10FF), ("am", 0x1200, 0x137F), ("km", 0x1780, 0x17FF), ("ban", 0x1B00, 0x1B7F),
    ("su", 0x1B80, 0x1BBF), ("jv", 0xA980, 0xA9DF), ("kana", 0x3041, 0x30FF), ("ko", 0x1100, 0x11FF),
    ("ko", 0xAC00, 0xD7A3), ("han", 0x3400, 0x4DBF), ("han", 0x4E00, 0x9FFF),
]


class Model:
    def __init__(self, path):
        data = np.load(path)
        self.tables = {}
        for name, codes in LANGUAGES.items():
            weights = data[f"{name}_weights"].astype(np.int64)
            bits = int(math.log2(len(weights)))
            self.tables[name] = (weights, float(data[f"{name}_scale"]), bits, codes)

    def guess(self, text):
        counts = {}
        for ch in text:
            c = ord(ch)
            name = script(c)
            if not name:
                name = next((n for n, low, high in SCRIPTS if low <= c <= high), None) if c >= 0x370 else None
            if name:
                counts[name] = counts.get(name, 0) + (3 if name in ("han", "kana", "ko") else 1)
        if "kana" in counts or "han" in counts:
            kana, han = counts.pop("kana", 0), counts.pop("han", 0)
            code = "ja" if kana * 20 >= kana + han else "zh"
            counts[code] = kana + han
        if not counts:
            return None, 0.0
        name = max(counts, key=lambda n: counts[n])
        share = counts[name] / sum(counts.values())
        if name not in self.tables:
            return name, share * counts[name] / (counts[name] + 1)
        code, p = self.linear(text, name)
        return code, p * share

    def linear(self, text, name):
        weights, scale, bits, codes = self.tables[name]
        buckets = [h >> (32 - bits) for w in words(text, name) for h in hashes(w)]
        sums = weights[buckets].sum(0)[: len(codes)] * scale / math.sqrt(max(1, len(buckets)))
        p = np.exp(sums - sums.max())
        p /= p.sum()
        best = int(p.argmax())
        return codes[best], float(p[best])

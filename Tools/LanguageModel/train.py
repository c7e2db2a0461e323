"""Trains the language identifier; emit.py writes what it learnt as Swift. See README.md."""

import argparse
import hashlib
import os
import random
import re

import numpy as np
import scipy.sparse as sp

import sources
from features import ARABIC, CYRILLIC, DEVANAGARI, LATIN, hashes, words

# The last of each script's list, "und", gathers languages that are told apart from the rest but not named.
LANGUAGES = {
    LATIN: "id ms jv su en nl de fr es pt it sv da nb fi pl cs sk hu ro hr sr sl tr vi tl sw lt lv et ca und".split(),
    CYRILLIC: "ru uk bg sr mk be und".split(),
    ARABIC: "ar fa ur und".split(),
    DEVANAGARI: "hi mr".split(),
}
OTHERS = {LATIN: "is sq eu cy ga eo la lb az so xh zu af yo mi".split(), CYRILLIC: ["mn"], ARABIC: ["ps"]}
WIDTH = {LATIN: 32, CYRILLIC: 8, ARABIC: 4, DEVANAGARI: 2}
BITS = {LATIN: 12, CYRILLIC: 10, ARABIC: 10, DEVANAGARI: 8}
PACKS = {"en": ["en-US", "en-GB"], "es": ["es", "es-419"], "pt": ["pt-BR", "pt-PT"], "tl": ["fil"]}
# How often a language is met, beside the others; what is undecided goes to the likelier.
PRIORS = {"id": 5, "en": 3, "ms": 2, "jv": 2.5, "su": 2.5, "ca": 0.5, "mk": 0.5, "be": 0.5, "ru": 2, "uk": 1.5}
PRIORS |= {"ur": 0.5, "mr": 0.5, "sl": 0.7}
LEVELS = 45
HELD_OUT = 10


def held_out(index):
    """Every tenth article is kept for measuring."""
    return index % HELD_OUT == 0


class Corpus:
    def __init__(self, args, rng):
        self.args, self.rng = args, rng
        self.english = sources.topwords(args.topwords, "en")
        self.inputs = hashlib.sha256()
        self.news = []
        for index, text in enumerate(sources.articles(args.articles)):
            if not held_out(index):
                self.news.append(text)
        self.note(args.articles)
        self.names = self.collect_names()
        self.seen = self.count_words()
        self.malay = sources.pairs("words/id-ms.txt")

    def note(self, path):
        self.inputs.update(open(path, "rb").read())

    def collect_names(self):
        found = {}
        for text in self.news[:6000]:
            for name in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*", text):
                found[name] = found.get(name, 0) + 1
        return [n for n, count in found.items() if count >= 3]

    def count_words(self):
        found = {}
        for text in self.news[:8000]:
            for word in re.findall(r"[a-z]+", text.lower()):
                found[word] = found.get(word, 0) + 1
        total = sum(found.values())
        return {word: count / total for word, count in found.items()}

    def top(self, code):
        path = os.path.join(self.args.topwords, f"topwords-{code}.txt.gz")
        self.note(path)
        shares = sources.topwords(self.args.topwords, code)
        return shares if code == "en" else sources.without_english(shares, self.english)

    def strings(self, code):
        found = []
        for pack in PACKS.get(code, [code]):
            path = os.path.join(self.args.chromium, f"{pack}.pak")
            if os.path.exists(path):
                self.note(path)
                found += sources.chromium(path)
        return found

    def from_words(self, weights):
        items, shares = list(weights), np.cumsum(np.array(list(weights.values())))
        shares /= shares[-1]

        def sample(count):
            picks = np.searchsorted(shares, self.rng.random(count))
            return " ".join(items[i] for i in picks)

        return sample

    def from_texts(self, texts):
        def sample(count):
            taken = []
            start = self.rng.integers(len(texts))
            while len(taken) < count:
                parts = texts[start % len(texts)].split()
                if len(parts) > count:
                    at = self.rng.integers(len(parts) - count + 1)
                    parts = parts[at : at + count]
                taken += parts
                start += 1
            return " ".join(taken[:count])

        return sample

    def like_malay(self, count):
        """Indonesian news with Malay words put in: what differs is what tells the two apart."""
        read = self.from_texts(self.news)
        for _ in range(30):
            text = re.sub(r"[A-Za-z]+", lambda m: self.malay.get(m[0].lower(), m[0]), read(count))
            telling = sum(w in self.malay_only for w in re.findall(r"[a-z]+", text.lower()))
            if telling * 12 >= count:
                return text
        return self.from_words(self.top_malay)(count)

    def from_list(self, code, path, list_share):
        """A language without running text: function words by weight, and a word list that its near ones do not have."""
        self.note(path)
        self.note(f"words/{code}.txt")
        own = sources.own_words(f"words/{code}.txt")
        near = set()
        for other in self.args.near:
            near |= sources.word_list(other)
        near |= set(self.english)
        rare = sorted(sources.word_list(path) - near)
        total = sum(own.values())
        weights = {w: (1 - list_share) * p / total for w, p in own.items()}
        for word in rare:
            weights[word] = weights.get(word, 0) + list_share / len(rare)
        return self.from_words(weights)

    def samplers(self, script, code):
        if code in ("jv", "su"):
            path = getattr(self.args, code)
            return [self.from_list(code, path, 0.45), self.from_list(code, path, 0.25)]
        if code == "und":
            rare = [self.from_words(self.top(other)) for other in OTHERS.get(script, [])]
            return rare + ([self.gibberish] if script == LATIN else [])
        serbian = script == LATIN and code == "sr"
        shares = self.top("no" if code == "nb" else code) if code not in ("hi", "mr") else {}
        texts = self.strings(code)
        if serbian:
            shares = {sources.in_latin(w): p for w, p in shares.items()}
            texts = [sources.in_latin(t) for t in texts]
        shares = {w: p for w, p in shares.items() if any(words(w, script))}
        kinds = [self.from_words(shares)] if shares else []
        if texts:
            kinds.append(self.from_texts(texts))
        if code == "id":
            kinds += [self.from_texts(self.news)] * 2
        if code == "ms":
            self.top_malay = shares
            self.malay_only = {w for w in self.malay.values() if self.seen.get(w, 0) < 0.15 * shares.get(w, 1e-6)}
            kinds += [self.like_malay] * 2
        return kinds

    def gibberish(self, count):
        letters = "abcdefghijklmnopqrstuvwxyz"
        return " ".join(
            "".join(letters[i] for i in self.rng.integers(26, size=self.rng.integers(2, 12))) for _ in range(count)
        )

    def build(self, script, count_per_language):
        code_list = LANGUAGES[script]
        rows, labels = [], []
        english = self.from_words(self.english)
        indonesian = self.from_texts(self.news)
        for label, code in enumerate(code_list):
            kinds = self.samplers(script, code)
            for index in range(int(count_per_language * PRIORS.get(code, 1))):
                count = int(round(2 * 40 ** self.rng.random()))
                text = kinds[index % len(kinds)](count)
                if script == LATIN and code != "und":
                    text = self.disturb(text, code, count, english, indonesian)
                rows.append(text)
                labels.append(label)
        return rows, np.array(labels)

    def disturb(self, text, code, count, english, indonesian):
        """Names and borrowed words, so that they settle nothing."""
        draw = self.rng.random()
        extra = max(1, int(count * self.rng.random() * 0.4))
        if draw < 0.25 and count >= 4:
            picked = self.rng.integers(len(self.names), size=max(1, extra // 2))
            text += " " + " ".join(self.names[i] for i in picked)
        elif draw < 0.35 and code != "en" and count >= 6:
            text += " " + english(extra)
        elif draw < 0.5 and code in ("jv", "su", "en") and count >= 6:
            text += " " + indonesian(max(1, extra // 2))
        return text


def matrix(texts, script, bits):
    indices, starts, values = [], [0], []
    for text in texts:
        buckets = [h >> (32 - bits) for w in words(text, script) for h in hashes(w)]
        unique, counts = np.unique(np.array(buckets or [0]), return_counts=True)
        indices.append(unique)
        values.append(counts / np.sqrt(max(1, len(buckets))))
        starts.append(starts[-1] + len(unique))
    data = np.concatenate(values).astype(np.float32)
    return sp.csr_matrix((data, np.concatenate(indices), starts), shape=(len(texts), 1 << bits))


def fit(x, y, classes, rng, epochs=10, decay=2e-6):
    """Multinomial logistic regression by Adam."""
    w = np.zeros((x.shape[1], classes), np.float32)
    m, v, step = np.zeros_like(w), np.zeros_like(w), 0
    batch = 512
    for epoch in range(epochs):
        rate = 0.05 * (1 - epoch / epochs) + 0.002
        order = rng.permutation(len(y))
        loss = 0.0
        for at in range(0, len(y), batch):
            rows = order[at : at + batch]
            xb, yb = x[rows], y[rows]
            z = xb @ w
            z -= z.max(1, keepdims=True)
            p = np.exp(z)
            p /= p.sum(1, keepdims=True)
            loss -= np.log(p[np.arange(len(rows)), yb] + 1e-9).sum()
            p[np.arange(len(rows)), yb] -= 1
            g = xb.T @ p / len(rows) + decay * w
            step += 1
            m += 0.1 * (g - m)
            v += 0.001 * (g * g - v)
            w -= rate * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
        print(f"  epoch {epoch}: loss {loss / len(y):.4f}", flush=True)
    return w


def quantise(w, width):
    """Whole numbers from -45 to 45, a printable character each; a row is padded to the table's width."""
    w = w - w.mean(1, keepdims=True)
    scale = np.quantile(np.abs(w), 0.9995) / LEVELS
    whole = np.clip(np.rint(w / scale), -LEVELS, LEVELS).astype(int)
    return np.pad(whole, ((0, 0), (0, width - w.shape[1]))), scale


def main():
    parser = argparse.ArgumentParser()
    for name in ("articles", "chromium", "topwords", "jv", "su", "model"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--near", nargs="+", required=True, help="word lists of Indonesian, Malay, Filipino")
    parser.add_argument("--count", type=int, default=3500)
    parser.add_argument("--bits", type=int, help="of the Latin table, to compare sizes")
    args = parser.parse_args()
    rng = np.random.default_rng(20)
    random.seed(20)
    corpus = Corpus(args, rng)
    model = {}
    for script, codes in LANGUAGES.items():
        bits = args.bits if args.bits and script == LATIN else BITS[script]
        print(script, flush=True)
        texts, labels = corpus.build(script, args.count if script == LATIN else args.count // 2)
        w = fit(matrix(texts, script, bits), labels, len(codes), rng)
        whole, scale = quantise(w, WIDTH[script])
        model |= {f"{script}_weights": whole.astype(np.int8), f"{script}_scale": scale, f"{script}_codes": codes}
    np.savez(args.model, inputs=corpus.inputs.hexdigest(), **model)


if __name__ == "__main__":
    main()

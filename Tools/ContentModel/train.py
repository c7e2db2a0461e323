#!/usr/bin/env python3
"""Train the content model: boosted trees that say how likely a unit of a page is to be of its article.

    swift build -c release
    .build/release/content-units SET > SET.units.jsonl                    for each set
    train.py OUTPUT SET [SET ...] [--folds=5]

A SET is a folder with html/ID.html and truth.jsonl (id, url, text), beside which SET.units.jsonl lies. OUTPUT is the
Swift file of the weights; with --folds=N, N model files OUTPUT.K.txt instead, each trained without the pages that
OUTPUT.K.ids names, for measuring on hosts that a model has not seen.

A unit's label is the share of its 4-word shingles that the truth holds; labels near a half weigh little. A unit
weighs as the square root of its share of the truth's words, and sets weigh so that news counts as much as the rest.
"""
import collections, json, os, re, sys, urllib.parse, zlib

import lightgbm as lgb
import numpy as np

WORD = re.compile(r"\w+")
# Chosen by five-fold cross-validation over hosts on the three development sets (see README.md).
ROUNDS = 120
PARAMETERS = dict(objective="binary", num_leaves=16, learning_rate=0.09, min_data_in_leaf=80, feature_fraction=0.5,
                  bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1, num_threads=2, seed=1,
                  deterministic=True, force_row_wise=True)
SET_WEIGHTS = dict(fundus=3.0, indonesian=6.0)


def labels(units, truth):
    """The share of each unit's shingles that the truth holds; of short units, whether they stand there as a line."""
    words = WORD.findall(truth.lower())
    shingles = {tuple(words[i:i + 4]) for i in range(len(words) - 3)}
    lines = {" ".join(WORD.findall(line.lower())) for line in truth.split("\n")}
    running = " " + " ".join(words) + " "
    shares = []
    for unit in units:
        own = WORD.findall(unit["text"].lower())
        key = " ".join(own)
        if not own:
            shares.append(0.0)
        elif len(own) < 4:
            shares.append(1.0 if key in lines else None if f" {key} " in running else 0.0)
        else:
            shares.append(sum(tuple(own[i:i + 4]) in shingles for i in range(len(own) - 3)) / (len(own) - 3))
    # A few words inside the running text: of the article when both sides are.
    for index, share in enumerate(shares):
        if share is None:
            before = next((s for s in reversed(shares[max(0, index - 2):index]) if s is not None), 0)
            after = next((s for s in shares[index + 1:index + 3] if s is not None), 0)
            shares[index] = 1.0 if min(before, after) > 0.6 else 0.0
    return shares


def load(folders):
    rows, shares, weights, hosts, pages = [], [], [], [], []
    for folder in folders:
        name = os.path.basename(folder.rstrip("/"))
        truth = {t["id"]: t for t in map(json.loads, open(f"{folder}/truth.jsonl", encoding="utf8"))}
        with open(f"{folder.rstrip('/')}.units.jsonl", encoding="utf8") as lines:
            names = json.loads(next(lines))["names"]
            for page in map(json.loads, lines):
                known = truth[page["id"]]
                if not known.get("text"):
                    continue
                host = urllib.parse.urlparse(known.get("url") or "").netloc or page["id"]
                total = max(1, len(WORD.findall(known["text"])))
                for unit, share in zip(page["units"], labels(page["units"], known["text"])):
                    size = min(1.0, len(WORD.findall(unit["text"])) / total)
                    rows.append(unit["features"])
                    shares.append(share)
                    weights.append((size ** 0.5 + 0.01) * (abs(share - 0.5) * 2 + 0.01) * SET_WEIGHTS.get(name, 1.0))
                    hosts.append(host)
                pages.append((name, page["id"], host))
    return names, np.array(rows, np.float32), np.array(shares) > 0.5, np.array(weights), np.array(hosts), pages


def train(rows, labels, weights, names):
    return lgb.train(PARAMETERS, lgb.Dataset(rows, labels, weight=weights, feature_name=names), ROUNDS)


def text(model, names):
    """A line a tree: inner nodes "feature threshold left right", then leaves; ~n is the leaf n."""
    lines = []
    for tree in model.dump_model()["tree_info"]:
        nodes, leaves = [], {}

        def visit(node):
            if "split_feature" not in node:
                leaves[node.get("leaf_index", 0)] = node["leaf_value"]
                return ~node.get("leaf_index", 0)
            index = len(nodes)
            nodes.append(None)
            left, right = visit(node["left_child"]), visit(node["right_child"])
            nodes[index] = f"{node['split_feature']} {node['threshold']:.5g} {left} {right}"
            return index

        visit(tree["tree_structure"])
        lines.append(",".join(nodes) + ";" + " ".join(f"{leaves[i]:.4f}" for i in range(len(leaves))))
    return "\n".join(lines)


def swift(model, names, checksum):
    trees = text(model, names)
    return f'''// Made by Tools/ContentModel/train.py; not edited by hand. Checksum of its inputs: {checksum}.

extension ContentModel {{
    /// Trained on pages of the wcxb-dev, fundus and Indonesian sets; see NOTICE.
    // swift-format-ignore
    static let standard = ContentModel(
        features: "{' '.join(names)}",
        trees: """
            {trees.replace(chr(10), chr(10) + '            ')}
            """)
}}
'''


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    folds = next((int(a[8:]) for a in sys.argv[1:] if a.startswith("--folds=")), 0)
    output, folders = arguments[0], arguments[1:]
    names, rows, labels, weights, hosts, pages = load(folders)
    print(f"{len(pages)} pages, {len(rows)} units, {len(names)} features", file=sys.stderr)
    if not folds:
        model = train(rows, labels, weights, names)
        gains = sorted(zip(model.feature_importance("gain"), names))
        print("least telling:", " ".join(name for _, name in gains[:15]), file=sys.stderr)
        checksum = f"{zlib.crc32(rows.tobytes()):08x}"
        open(output, "w", encoding="utf8").write(swift(model, names, checksum))
        return
    fold = {host: zlib.crc32(host.encode()) % folds for host in set(hosts)}
    folds_of_rows = np.array([fold[host] for host in hosts])
    for k in range(folds):
        kept = folds_of_rows != k
        model = train(rows[kept], labels[kept], weights[kept], names)
        open(f"{output}.{k}.txt", "w").write(" ".join(names) + "\n" + text(model, names) + "\n")
        with open(f"{output}.{k}.ids", "w") as ids:
            ids.writelines(f"{name}/{page}\n" for name, page, host in pages if fold.get(host) == k)


if __name__ == "__main__":
    main()

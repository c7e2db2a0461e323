"""The sentences of corpus/sentences, and the notation of what is to be read in them."""

import re
from decimal import Decimal
from typing import NamedTuple

QUALIFIERS = {"about", "at_least", "at_most", "range", "vague"}
NUMBER = r"-?\d+(?:\.\d+)?"
AMOUNT = re.compile(rf"([A-Z]{{3}}) ?({NUMBER})?(\.\.)?({NUMBER})?\??(.*)")


class Amount(NamedTuple):
    currency: str | None
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    qualifier: str = "exact"


class Date(NamedTuple):
    """ISO 8601, as exact as it is known; `end` closes a range."""

    date: str
    end: str | None = None


class Sentence(NamedTuple):
    line: int
    section: str
    text: str
    published: str | None
    gold: list


def amount(notation):
    """"IDR 2000000000..3000000000 range/bulan" and the like; marks that are not known are passed over."""
    match = AMOUNT.match(notation)
    if not match:
        raise ValueError(f"no amount: {notation}")
    currency, first, dots, second, rest = match.groups()
    words = set(re.split(r"[^a-z_]+", rest.split("/")[0]))
    qualifier = next(iter(words & QUALIFIERS), "range" if dots else "exact")
    first, second = (number and Decimal(number) for number in (first, second))
    if dots:
        return Amount(currency, None, first, second, qualifier)
    return Amount(currency, first, qualifier=qualifier)


def date(notation):
    first, _, end = notation.split(" ")[0].partition("/")
    return Date(first, end or None)


def sentences(path, kind):
    """The sentences of a table, each with its section and the day of publication that stands above it."""
    read = {"amounts": amount, "dates": date}[kind]
    found, section, published = [], "", None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if line.startswith("## "):
                section = line[3:]
            elif line.startswith("@"):
                published = line[1:].strip() or None
            elif line and not line.startswith("#"):
                text, _, gold = line.partition("\t")
                readings = [read(part) for part in gold.split("\t")[0].split("; ") if part]
                found.append(Sentence(number, section, text, published, readings))
    return found

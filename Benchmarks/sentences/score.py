"""How answers are judged: precision, recall and F1 of figures, matched one to one within a sentence."""

from typing import NamedTuple

from table import Amount, Date


class Score(NamedTuple):
    hits: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other):
        return Score(*(left + right for left, right in zip(self, other)))

    @property
    def precision(self):
        return self.hits / max(1, self.hits + self.extra)

    @property
    def recall(self):
        return self.hits / max(1, self.hits + self.missed)

    @property
    def f1(self):
        return 2 * self.hits / max(1, 2 * self.hits + self.extra + self.missed)


def same_number(left, right):
    if left is None or right is None:
        return left is right
    return abs(left - right) <= abs(right) / 1_000_000


def same_sum(found, gold):
    """Value and currency; of a range both bounds. The qualifier does not count."""
    return found.currency == gold.currency and all(map(same_number, found[1:4], gold[1:4]))


def same_sum_and_qualifier(found, gold):
    return same_sum(found, gold) and found.qualifier == gold.qualifier


def same_value(found, gold):
    """The number alone: a reader that does not tell currencies is not judged by them."""
    return all(map(same_number, found[1:4], gold[1:4]))


def same_date(found, gold):
    return found == gold


def ends(figures):
    """Ranges as their two ends, times as their days: what a reader of single days can say."""
    for date in figures:
        for end in (date.date, date.end):
            if end:
                yield Date(end.split("T")[0])


def is_day(date):
    return len(date.date) == 10


def is_optional(gold):
    """A vague sum ("ratusan miliar") is neither missed nor wrong, as in the corpus."""
    return isinstance(gold, Amount) and gold.qualifier == "vague"


def score(found, gold, same):
    """- Parameter found: for each figure its readings, one of which has to be right."""
    found, hits = list(found), 0
    for wanted in sorted(gold, key=is_optional):
        match = next((figure for figure in found if any(same(reading, wanted) for reading in figure)), None)
        if match is not None:
            found.remove(match)
            hits += not is_optional(wanted)
    return Score(hits, len(found), sum(not is_optional(wanted) for wanted in gold) - hits)


def of_days(found, gold):
    """Both sides cut to single days."""
    days = [[date] for figure in found for date in ends(figure[:1]) if is_day(date)]
    return score(days, [date for date in ends(gold) if is_day(date)], same_date)


def of_ends(found, gold):
    return score([[date] for figure in found for date in ends(figure[:1])], list(ends(gold)), same_date)


MEASURES = {
    "amounts": {
        "value and currency": lambda found, gold: score(found, gold, same_sum),
        "and qualifier": lambda found, gold: score(found, gold, same_sum_and_qualifier),
        "value alone": lambda found, gold: score(found, gold, same_value),
    },
    "dates": {
        "days, months, years, ...": of_ends,
        "days alone": of_days,
        "as the table has them": lambda found, gold: score(found, gold, same_date),
    },
}

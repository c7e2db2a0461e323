"""The readers that are compared. Each reads a list of sentences; what it gives for one is a list of figures, and each
figure is a list of readings, of which the best counts (some readers do not decide)."""

import json
import re
import resource
import subprocess
import time
from datetime import datetime
from decimal import Decimal
from importlib.metadata import version

from table import Amount, Date


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


class Reader:
    name = package = ""

    @property
    def version(self):
        return version(self.package)

    def read(self, sentence):
        raise NotImplementedError

    def run(self, sentences):
        return [self.read(sentence) for sentence in sentences]

    def seconds(self, sentences):
        """CPU of this process for all sentences, warm."""
        begin = time.process_time()
        for sentence in sentences:
            self.work(sentence)
        return time.process_time() - begin

    def work(self, sentence):
        """What is timed: the library's own call, where `read` does more to judge its answer."""
        self.read(sentence)


class Ours(Reader):
    """`ingest-cli amounts --lines`: one process, timed from outside, the JSON it writes included."""

    name = "ours"
    repeats = 20

    def __init__(self, tool, kind):
        self.tool, self.kind = tool, kind

    @property
    def version(self):
        return subprocess.run([self.tool, "--version"], capture_output=True, text=True, check=True).stdout.strip()

    def output(self, sentences, published):
        command = [self.tool, self.kind, "--lines"] + (["--published", published] if published else [])
        text = "".join(sentence.text + "\n" for sentence in sentences)
        return subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout

    def run(self, sentences):
        found = {}
        for published, group in self.groups(sentences):
            lines = self.output(group, published).splitlines()
            for sentence, line in zip(group, lines, strict=True):
                found[sentence.line] = [[self.figure(part)] for part in json.loads(line, parse_int=Decimal,
                                                                                   parse_float=Decimal)[self.kind]]
        return [found[sentence.line] for sentence in sentences]

    def groups(self, sentences):
        days = dict.fromkeys(sentence.published for sentence in sentences)
        return [(day, [sentence for sentence in sentences if sentence.published == day]) for day in days]

    def figure(self, part):
        if self.kind == "dates":
            return Date(part["date"], part["end_date"])
        value, low, high = part["value"], part["low"], part["high"]
        if value is not None:
            low = high = None
        return Amount(part["currency"], value, low, high, part["qualifier"])

    def seconds(self, sentences):
        """CPU of the child for the sentences `repeats` times over, less that of a run over nothing."""
        total = 0
        for published, group in self.groups(sentences):
            begin = cpu_of_children()
            self.output(group * self.repeats, published)
            total += cpu_of_children() - begin - self.start_up(published)
        return total / self.repeats

    def start_up(self, published=None):
        begin = cpu_of_children()
        self.output([], published)
        return cpu_of_children() - begin


class Duckling(Reader):
    """Haskell's Duckling in a wheel, locale ID. It has no dates for that language."""

    name, package = "Duckling", "pyduckling-native-phihos"
    units = {"$": "USD", "€": "EUR", "£": "GBP", "Pound": "GBP", "¥": "JPY"}

    def __init__(self):
        import duckling
        zones = duckling.load_time_zones("/usr/share/zoneinfo")
        reference = duckling.parse_ref_time(zones, "Asia/Jakarta", 1570579200)
        locale = duckling.default_locale_lang(duckling.parse_lang("ID"))
        self.context = duckling.Context(reference, locale)
        self.dimensions = duckling.parse_dimensions(["amount-of-money"])
        self.parse = duckling.parse

    def work(self, sentence):
        return self.parse(sentence.text, self.context, self.dimensions, False)

    def read(self, sentence):
        spans = {}
        for found in self.work(sentence):
            spans.setdefault((found["start"], found["end"]), []).append(self.amount(found["value"]))
        return list(spans.values())

    def amount(self, value):
        if value["type"] == "value":
            return Amount(self.currency(value), Decimal(str(value["value"])))
        low, high = value.get("from"), value.get("to")
        currency = self.currency(low or high)
        first, second = (end and Decimal(str(end["value"])) for end in (low, high))
        if low and high:
            return Amount(currency, None, first, second, "range")
        return Amount(currency, first or second, qualifier="at_least" if low else "at_most")

    def currency(self, value):
        unit = value["unit"]
        return self.units.get(unit, unit if re.fullmatch("[A-Z]{3}", unit) else None)


class PriceParser(Reader):
    """One price a sentence: that is what it is made for. Without a currency it claims no money."""

    name, package = "price-parser", "price-parser"
    signs = {"Rp": "IDR", "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "S$": "SGD", "A$": "AUD",
             "RM": "MYR", "฿": "THB", "₩": "KRW", "euro": "EUR", "EURO": "EUR", "Euro": "EUR", "HK$": "HKD"}

    def __init__(self):
        from price_parser import Price
        self.parse = Price.fromstring

    def work(self, sentence):
        return self.parse(sentence.text)

    def read(self, sentence):
        price = self.work(sentence)
        if price.amount is None or not price.currency:
            return []
        return [[Amount(self.signs.get(price.currency, price.currency.upper()), price.amount)]]


class Dateparser(Reader):
    """`search_dates` in Indonesian and English, day before month, relative to the day of publication;
    where there is none, dates without a year are not asked for."""

    name, package = "dateparser", "dateparser"
    forms = {"day": "%Y-%m-%d", "time": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y", "week": "%G-W%V"}

    def __init__(self):
        from dateparser.date import DateDataParser
        from dateparser.search import search_dates
        self.search, self.parser, self.parsers = search_dates, DateDataParser, {}

    def settings(self, sentence):
        if sentence.published:
            return {"DATE_ORDER": "DMY", "RELATIVE_BASE": datetime.fromisoformat(sentence.published)}
        return {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["year"]}

    def work(self, sentence):
        return self.search(sentence.text, languages=["id", "en"], settings=self.settings(sentence)) or []

    def read(self, sentence):
        return [[Date(self.iso(words, found, sentence))] for words, found in self.work(sentence)]

    def iso(self, words, found, sentence):
        """As exact as it is: the search gives a day in any case, the parser tells whether it means one."""
        if sentence.published not in self.parsers:
            self.parsers[sentence.published] = self.parser(languages=["id", "en"], settings=self.settings(sentence))
        data = self.parsers[sentence.published].get_date_data(words)
        return found.strftime(self.forms.get(data.period if data else "day", "%Y-%m-%d"))


def readers(tool, kind):
    """Ours, and the peers for a kind that are installed."""
    found = [Ours(tool, kind)]
    for peer in {"amounts": [Duckling, PriceParser], "dates": [Dateparser]}[kind]:
        try:
            found.append(peer())
        except ImportError as error:
            print(f"({peer.name} is left out: {error})")
    return found

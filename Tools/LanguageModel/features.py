"""What the model sees of a text; LanguageFeatures.swift does the same, scalar for scalar."""

from functools import lru_cache

MASK = 0xFFFFFFFF
LATIN, CYRILLIC, ARABIC, DEVANAGARI = "latin", "cyrillic", "arabic", "devanagari"


def fold(c):
    """The lower-case scalar of Latin and Cyrillic letters; others stay."""
    if c < 0x80:
        return c + 32 if 0x41 <= c <= 0x5A else c
    if 0xC0 <= c <= 0xDE:
        return c if c == 0xD7 else c + 32
    if 0x100 <= c <= 0x17E:
        if c == 0x130:
            return 0x69
        if c == 0x178:
            return 0xFF
        odd_upper = 0x139 <= c <= 0x148 or c >= 0x179
        plain = c in (0x131, 0x138, 0x149)
        return c + 1 if not plain and (c & 1 == 1) == odd_upper else c
    if 0x410 <= c <= 0x42F:
        return c + 32
    if 0x400 <= c <= 0x40F:
        return c + 80
    if c in (0x1A0, 0x1AF, 0x218, 0x21A, 0x490) or 0x1E00 <= c <= 0x1EFF:
        return c | 1 if c != 0x1AF else 0x1B0
    return c


def script(c):
    """The script of a letter that the model reads; None for what ends a word."""
    if c < 0x80:
        return LATIN if 0x41 <= c <= 0x5A or 0x61 <= c <= 0x7A else None
    if 0xC0 <= c <= 0x24F:
        return None if c in (0xD7, 0xF7) else LATIN
    if 0x1E00 <= c <= 0x1EFF:
        return LATIN
    if 0x400 <= c <= 0x52F:
        return CYRILLIC
    if 0x620 <= c <= 0x64A or 0x66E <= c <= 0x6D3 or 0x6FA <= c <= 0x6FF:
        return ARABIC
    if 0x900 <= c <= 0x963 or 0x970 <= c <= 0x97F:
        return DEVANAGARI
    return None


def ignored(c):
    """Marks that neither are read nor end a word: accents of their own, vowel points, soft hyphens, joiners."""
    return 0x300 <= c <= 0x36F or 0x64B <= c <= 0x65F or c in (0xAD, 0x200C, 0x200D, 0x200E, 0x200F)


def words(text, wanted):
    """The words of one script, folded."""
    word = []
    for ch in text:
        c = ord(ch)
        if script(c) == wanted:
            word.append(fold(c))
        elif not ignored(c):
            if word:
                yield tuple(word)
            word = []
    if word:
        yield tuple(word)


def mix(h):
    h ^= h >> 15
    h = h * 0x85EBCA6B & MASK
    return h ^ h >> 13


@lru_cache(maxsize=2_000_000)
def hashes(word):
    """32-bit hashes of a word's features: runs of 2 to 4 scalars between spaces, and the word itself."""
    out = []
    padded = (0x20,) + word + (0x20,)
    for start in range(len(padded) - 1):
        h = 0x811C9DC5
        for n, c in enumerate(padded[start : start + 4], 1):
            h = (h ^ c) * 0x9E3779B1 & MASK
            if n >= 2:
                out.append(mix(h))
    h = 0x51ED270B
    for c in word:
        h = (h ^ c) * 0x9E3779B1 & MASK
    out.append(mix(h))
    return tuple(out)

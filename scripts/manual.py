#!/usr/bin/env python3
"""Writes the tool's manual pages out of its own help: one page for the tool and one for each of its commands, with theirs.

    ingest-cli --experimental-dump-help | python3 scripts/manual.py FOLDER

SOURCE_DATE_EPOCH says of which day the pages are; so many seconds after 1970 began.
"""

import datetime
import json
import os
import pathlib
import re
import sys
import textwrap


# Every command has these.
COMMON = ("help", "version")


def text(words):
    """Plain text for roff: nothing in it is a request or an escape."""
    words = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("^", "\\(ha")
    words = words.replace("~", "\\(ti").replace("`", "\\(ga")
    return re.sub(r"(?m)^(?=[.])", r"\\&", words)


def paragraph(words):
    """Text that is filled anyway, in lines of a length that people can read in the source."""
    return text("\n".join(textwrap.wrap(words, 75, break_long_words=False, break_on_hyphens=False)))


def is_layout(line):
    """Whether a line of the help stands as it is: examples, tables."""
    return line.startswith("  ")


def is_heading(line):
    return bool(re.fullmatch(r"[A-Z][A-Z ]+", line))


def prose(help_text, heading=".SH"):
    """The text of a help, whose paragraphs are parted by blank lines."""
    page, inside, parted = [], False, True
    for line in help_text.split("\n"):
        if inside and not is_layout(line):
            page.append(".fi\n.RE")
            inside = False
        if is_heading(line):
            if page and page[-1] == ".PP":
                page.pop()
            page.append(f'{heading} "{line}"')
            parted = True
        elif not line.strip():
            if not parted:
                page.append(".PP")
            parted = True
        elif is_layout(line):
            if not inside:
                if page and page[-1] == ".PP":
                    page[-1] = ".sp"
                page.append(".RS 2\n.nf")
                inside = True
            page.append(text(line[2:]))
            parted = False
        else:
            page.append(paragraph(line))
            parted = False
    if inside:
        page.append(".fi\n.RE")
    while page and page[-1] == ".PP":
        page.pop()
    return page


def spelling(name):
    return text(("-" if name["kind"] in ("short", "longWithSingleDash") else "--") + name["name"])


def value(argument):
    return "\\fI" + text(argument.get("valueName", "value")) + "\\fR"


def shown(command, kinds):
    return [a for a in command.get("arguments", []) if a["kind"] in kinds and a.get("shouldDisplay", True)]


def synopsis(path, command, is_default=False):
    names = path[:-1] + [f"[{path[-1]}]"] if is_default else path
    words = [f"\\fB{text(' '.join(names))}\\fR"]
    for argument in shown(command, ("option", "flag")):
        if argument["preferredName"]["name"] in COMMON:
            continue
        word = f"\\fB{spelling(argument['preferredName'])}\\fR"
        if argument["kind"] == "option":
            word += f" {value(argument)}"
        words.append(word if not argument["isOptional"] else f"[{word}]")
    for argument in shown(command, ("positional",)):
        word = value(argument) + ("\\ ..." if argument["isRepeating"] else "")
        words.append(word if not argument["isOptional"] else f"[{word}]")
    if commands(command) and not shown(command, ("positional",)):
        words.append("\\fIcommand\\fR")
    return [f".HP\n{words[0]}"] + words[1:]


def options(command, leaving_out=()):
    page = []
    for argument in shown(command, ("positional", "option", "flag")):
        if argument["kind"] == "flag" and argument["preferredName"]["name"] in leaving_out:
            continue
        if argument["kind"] == "positional":
            names = value(argument)
        else:
            names = ", ".join(f"\\fB{spelling(name)}\\fR" for name in argument["names"])
            names += f" {value(argument)}" if argument["kind"] == "option" else ""
        about = argument.get("abstract", "")
        notes = []
        if argument.get("allValues") and argument["kind"] != "flag":
            notes.append("values: " + ", ".join(argument["allValues"]))
        if argument.get("defaultValue"):
            notes.append("default: " + argument["defaultValue"])
        if notes:
            about += f" ({'; '.join(notes)})"
        page += [".TP", names, paragraph(about.strip()) or "\\&"]
        page += prose(argument["discussion"]) if argument.get("discussion") else []
    return page


def commands(command):
    return [c for c in command.get("subcommands", []) if c["commandName"] != "help" and c.get("shouldDisplay", True)]


def nested(path, command):
    """The commands of a command, in its own page."""
    page = []
    for inner in commands(command):
        name = path + [inner["commandName"]]
        is_default = inner["commandName"] == command.get("defaultSubcommand")
        page += [f'.SH "{text(" ".join(name[1:])).upper()}"'] + synopsis(name, inner, is_default)
        page += [".PP", text(inner.get("abstract", ""))]
        if inner.get("discussion"):
            page += [".PP"] + prose(inner["discussion"], heading=".SS")
        page += options(inner, leaving_out=COMMON) + nested(name, inner)
    return page


def page(path, command, version, day, others):
    name = "-".join(path)
    lines = [
        f'.\\" Made by scripts/manual.py; the words are those of {" ".join(path)} --help.',
        f'.TH "{text(name).upper()}" "1" "{day}" "ingest\\-cli {text(version)}" "User Commands"',
        ".nh", ".ad l", ".SH NAME", f"{text(name)} \\- {text(command.get('abstract', '').rstrip('.'))}",
        ".SH SYNOPSIS",
    ]
    lines += synopsis(path, command)
    if command.get("discussion"):
        lines += [".SH DESCRIPTION"] + prose(command["discussion"])
    arguments = options(command)
    if arguments:
        lines += [".SH OPTIONS"] + arguments
    if len(path) == 1:
        lines.append(".SH COMMANDS")
        for inner in commands(command):
            lines += [".TP", f"\\fB{text(name)}\\-{text(inner['commandName'])}\\fR(1)", text(inner.get("abstract", ""))]
    else:
        lines += nested(path, command)
        lines += [".SH SEE ALSO", ",\n".join(f".BR {text(other)} (1)" for other in others).replace("(1),", "(1) ,")]
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    tool = json.load(sys.stdin)["command"]
    version = os.environ.get("VERSION", "")
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    day = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).date().isoformat()
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    name = tool["commandName"]
    for path, command in [([name], tool)] + [([name, c["commandName"]], c) for c in commands(tool)]:
        (folder / ("-".join(path) + ".1")).write_text(page(path, command, version, day, [name]), encoding="utf-8")


if __name__ == "__main__":
    main()

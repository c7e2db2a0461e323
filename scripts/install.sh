#!/bin/sh
# Installs the release build, or takes it away again: install.sh [--uninstall]
#
# PREFIX says where (default: /usr/local), DESTDIR what stands before that, for packages; TOOL which binary (default: the
# release build). Manual pages and completions are made by asking the tool.
set -eu
cd "$(dirname "$0")/.."

prefix=${PREFIX:-/usr/local}
root=${DESTDIR:-}$prefix
tool=${TOOL:-.build/release/ingest-cli}

bash_completions=$root/share/bash-completion/completions
zsh_completions=$root/share/zsh/site-functions
fish_completions=$root/share/fish/vendor_completions.d
manual=$root/share/man/man1
documentation=$root/share/doc/ingest-cli
units=$root/lib/systemd/system
users=$root/lib/sysusers.d

uninstall() {
    rm -f "$root/bin/ingest-cli" "$manual/ingest-cli.1" "$manual"/ingest-cli-*.1 "$bash_completions/ingest-cli" \
        "$zsh_completions/_ingest-cli" "$fish_completions/ingest-cli.fish" "$units/ingest-watch.service" \
        "$units/ingest-watch@.service" "$units/ingest-watch@.timer" "$users/ingest-watch.conf"
    rm -rf "$documentation"
}

# File, place, mode.
put() {
    mkdir -p "$(dirname "$2")"
    install -m "$3" "$1" "$2"
}

# Place, and a command that prints the file.
put_output() {
    place=$1
    shift
    mkdir -p "$(dirname "$place")"
    "$@" >"$place"
    chmod 644 "$place"
}

install_manual() {
    pages=$(mktemp -d)
    "$tool" --experimental-dump-help | VERSION=$version python3 scripts/manual.py "$pages"
    for page in "$pages"/*.1; do put "$page" "$manual/$(basename "$page")" 644; done
    rm -r "$pages"
}

install_units() {
    for unit in ingest-watch.service ingest-watch@.service ingest-watch@.timer; do
        put_output "$units/$unit" sed "s#/usr/local/bin/#$prefix/bin/#" "deploy/systemd/$unit"
    done
    put deploy/systemd/ingest-watch.sysusers "$users/ingest-watch.conf" 644
}

install_documentation() {
    for page in README.md CHANGELOG.md LICENSE NOTICE docs/*.md; do
        put "$page" "$documentation/$(basename "$page")" 644
    done
    put deploy/watch.example.yaml "$documentation/examples/watch.example.yaml" 644
    put deploy/systemd/environment "$documentation/examples/environment" 644
    put deploy/prometheus/ingest-watch.rules.yml "$documentation/examples/ingest-watch.rules.yml" 644
    put_output "$documentation/examples/ingest-watch.cron" sed "s#/usr/local/bin/#$prefix/bin/#" deploy/ingest-watch.cron
}

case ${1:-} in
--uninstall) uninstall && exit ;;
'') ;;
*) echo "install: usage: install.sh [--uninstall]" >&2 && exit 64 ;;
esac
[ -x "$tool" ] || { echo "install: $tool is not there; make release builds it" >&2 && exit 1; }
version=$("$tool" --version)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)}
export SOURCE_DATE_EPOCH

put "$tool" "$root/bin/ingest-cli" 755
# A file that is sourced is no program.
"$tool" --generate-completion-script bash | sed '1{/^#!/d;}' | put_output "$bash_completions/ingest-cli" cat
put_output "$zsh_completions/_ingest-cli" "$tool" --generate-completion-script zsh
put_output "$fish_completions/ingest-cli.fish" "$tool" --generate-completion-script fish
install_manual
[ "$(uname -s)" != Linux ] || install_units
install_documentation

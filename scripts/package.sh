#!/bin/sh
# Makes a package for Debian and its kin out of the release build, and prints where it is.
#
# PACKAGES says in which folder it goes (default: .build/packages), MAINTAINER who answers for it, TOOL which binary it is
# made of (default: the release build). The same commit and build give the same bytes.
set -eu
cd "$(dirname "$0")/.."

tool=${TOOL:-.build/release/ingest-cli}
packages=${PACKAGES:-.build/packages}
maintainer=${MAINTAINER:-The ingest-cli authors <ingest-cli@packages.invalid>}

fail() {
    echo "package: $1" >&2
    exit 1
}

for program in dpkg-deb dpkg-shlibdeps strip python3; do
    command -v $program >/dev/null || fail "$program is missing (dpkg-dev, binutils and python3 have them)"
done
[ -x "$tool" ] || fail "$tool is not there; make release builds it"
if ldd "$tool" | grep -q libswift; then
    echo "package: $tool needs Swift's own libraries, which no package has; make deb links them in" >&2
fi

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)}
export SOURCE_DATE_EPOCH
version=$("$tool" --version)-1
architecture=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022
root=$work/ingest-cli
mkdir -p "$root/DEBIAN" "$work/debian"

# As installed, but for what Debian keeps elsewhere.
DESTDIR=$root PREFIX=/usr TOOL=$tool sh scripts/install.sh
strip "$root/usr/bin/ingest-cli"
mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
rm -r "$root/usr/lib/sysusers.d"
install -D -m 640 deploy/systemd/environment "$root/etc/ingest-watch/environment"
gzip -9n "$root"/usr/share/man/man1/*.1

documentation=$root/usr/share/doc/ingest-cli
{
    cat NOTICE
    printf '\nOn Debian systems the Apache License, Version 2.0, is in /usr/share/common-licenses/Apache-2.0.\n'
} >"$documentation/copyright"
rm "$documentation/LICENSE" "$documentation/NOTICE"
gzip -9nc "$documentation/CHANGELOG.md" >"$documentation/changelog.gz" && rm "$documentation/CHANGELOG.md"
printf 'ingest-cli (%s) unstable; urgency=medium\n\n  * Built from the sources of this version; CHANGELOG.md tells what is new.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$documentation/changelog.Debian.gz"

# The environment has secrets in it; no bug of Debian's asked for the package; Yams brings libyaml; systemctl alone stops
# all rounds by a pattern.
mkdir -p "$root/usr/share/lintian/overrides"
printf '%s\n' "ingest-cli: non-standard-file-perm 0640 != 0644 [etc/ingest-watch/environment]" \
    "ingest-cli: initial-upload-closes-no-bugs *" "ingest-cli: embedded-library libyaml *" \
    "ingest-cli: maintainer-script-calls-systemctl *" >"$root/usr/share/lintian/overrides/ingest-cli"

# What the loader asks for is found out; libcurl is loaded by the tool itself, under either of its names.
: >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "ingest-cli/usr/bin/ingest-cli" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || fail "dpkg-shlibdeps finds no package of the libraries"

cat >"$root/DEBIAN/control" <<END
Package: ingest-cli
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k -s --apparent-size "$root" | cut -f 1)
Depends: $depends, libcurl4 | libcurl3-gnutls, ca-certificates, adduser
Suggests: sqlite3
Section: text
Priority: optional
Description: reads Indonesian news and tells who funds what
 Pages, texts and web archives go in; for each document one JSON record comes
 out: the article, actors, sums of money, programmes, and each statement that
 money goes from somebody to somebody, with the sentence that says so.
 .
 Records go into an archive of SQLite, which can be asked, exported and drawn.
 A service, which is installed and not enabled, watches feeds, sitemaps and
 pages, and tells of new figures.
END
echo /etc/ingest-watch/environment >"$root/DEBIAN/conffiles"
for script in postinst prerm postrm; do install -m 755 "deploy/debian/$script" "$root/DEBIAN/$script"; done
(cd "$root" && find . -type f ! -path './DEBIAN/*' -printf '%P\n' | LC_ALL=C sort | xargs md5sum) >"$root/DEBIAN/md5sums"
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$packages"
dpkg-deb --root-owner-group --build "$root" "$packages" >/dev/null
echo "$packages/ingest-cli_${version}_$architecture.deb"

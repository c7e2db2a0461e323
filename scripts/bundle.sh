#!/bin/sh
# Makes a folder, and a .tar.gz of it, that runs on Linux machines without Swift and without libxml2 and ICU:
# the release binary with the Swift runtime inside, and beside it every library that it needs beyond the C and C++
# runtimes. Prints where both are. BUNDLES says in which folder they go (default: .build-bundle/bundles).
set -eu
cd "$(dirname "$0")/.."

scratch=.build-bundle
bundles=${BUNDLES:-$scratch/bundles}

fail() {
    echo "bundle: $1" >&2
    exit 1
}

[ "$(uname -s)" = Linux ] || fail "bundles are made on Linux alone; on a Mac, copy .build/release/ingest-cli"
for tool in swift ldd objdump strip; do
    command -v $tool >/dev/null || fail "$tool is missing (strip and objdump are in binutils)"
done

# A DT_RPATH, for a DT_RUNPATH is not asked for what the libraries need themselves.
flags="--configuration release --product ingest-cli --scratch-path $scratch --static-swift-stdlib"
# shellcheck disable=SC2086,SC2016
swift build $flags -Xlinker -rpath -Xlinker '$ORIGIN/lib' -Xlinker --disable-new-dtags
# shellcheck disable=SC2086
binary=$(swift build $flags --show-bin-path)/ingest-cli

name=ingest-cli-$("$binary" --version)-linux-$(uname -m)
bundle=$bundles/$name
rm -rf "$bundle" "$bundle.tar.gz"
mkdir -p "$bundle/lib" "$bundle/licenses"
cp "$binary" "$bundle/ingest-cli"
strip "$bundle/ingest-cli"
cp LICENSE NOTICE "$bundle"

# Every machine with a C++ runtime has these, and they belong to its kernel and loader.
isOfSystem() {
    case $1 in
    linux-vdso.so.* | ld-linux*.so.* | libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.*) ;;
    libstdc++.so.* | libgcc_s.so.*) ;;
    *) return 1 ;;
    esac
}

# The Debian package of a file. Its database may know the file by its path before or after /usr was merged.
package() {
    { dpkg -S "$1" || dpkg -S "${1#/usr}"; } 2>/dev/null | sed -e 's/[:,].*//' -e 1q
}

ldd "$binary" | awk '$2 == "=>" { print $1, $3 }' | while read -r library path; do
    if isOfSystem "$library"; then continue; fi
    [ -f "$path" ] || fail "$library is needed and not found"
    cp -L "$path" "$bundle/lib/$library"
    if command -v dpkg >/dev/null; then
        package=$(package "$(realpath "$path")")
        [ -f "/usr/share/doc/$package/copyright" ] || fail "there is no copyright notice of $library ($package)"
        cp -L "/usr/share/doc/$package/copyright" "$bundle/licenses/$package"
    fi
done

# What the loader takes in an empty environment, after a move: all of it ours, or the system's by name.
check() {
    moved=$(mktemp -d)
    trap 'rm -rf "$moved"' EXIT
    cp -R "$bundle" "$moved/bundle"
    env -i LD_DEBUG=libs "$moved/bundle/ingest-cli" worker </dev/null 2>"$moved/loaded" ||
        fail "the bundled tool does not run: $(tail -n 1 "$moved/loaded")"
    sed -n 's/.*calling init: //p' "$moved/loaded" | while read -r path; do
        case $path in
        "$moved"/bundle/*) ;;
        *) isOfSystem "${path##*/}" || fail "$path comes from this machine and not from the bundle" ;;
        esac
    done
}
check

glibc=$(find "$bundle" -type f -name '*ingest-cli' -o -type f -name '*.so.*' | xargs objdump -T 2>/dev/null |
    sed -n 's/.*GLIBC_\([0-9.]*\).*/\1/p' | sort -V | tail -n 1)
cat >"$bundle/README" <<END
ingest-cli for $(uname -m) Linux with glibc $glibc or later and libstdc++. Leave lib beside the binary.
LICENSE and NOTICE are ingest-cli's; licenses holds those of the libraries in lib, by Debian package.
END

epoch=$(git log -1 --format=%ct 2>/dev/null || echo 0)
tar -C "$bundles" --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner -cf - "$name" |
    gzip -9n >"$bundle.tar.gz"
echo "$bundle"
echo "$bundle.tar.gz"

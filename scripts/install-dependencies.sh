#!/bin/sh
# Installs what the build needs and is missing: libxml2, ICU, zlib, libdeflate, Brotli, libarchive, Nettle,
# libcurl, pkg-config, a C toolchain. Says how to get Swift where there is none. Asks nothing.
set -eu

needed_major=6
needed_minor=2

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "root is needed for: $*" "Run that as root, then try again."
    fi
}

swift_help() {
    fail "$1" "" \
        "Swift $needed_major.$needed_minor or later is needed. With swiftly, its installer:" \
        "  Linux:  curl -O https://download.swift.org/swiftly/linux/swiftly-\$(uname -m).tar.gz" \
        "          tar zxf swiftly-\$(uname -m).tar.gz && ./swiftly init" \
        "  macOS:  brew install swiftly && swiftly init" \
        "Then: swiftly install latest" \
        "See https://www.swift.org/install/"
}

check_swift() {
    command -v swift >/dev/null 2>&1 || swift_help "There is no swift on the PATH."
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version#*.}
    case "$major$minor" in
        '' | *[!0-9]*) swift_help "The version of $(command -v swift) cannot be told." ;;
    esac
    if [ "$major" -lt "$needed_major" ] ||
        { [ "$major" -eq "$needed_major" ] && [ "$minor" -lt "$needed_minor" ]; }; then
        swift_help "$(command -v swift) is Swift $version, which is too old."
    fi
}

# What of the libraries pkg-config finds; a compiler cannot be asked before it is there. A Mac has libcurl.
has_libraries() {
    command -v pkg-config >/dev/null 2>&1 &&
        pkg-config --exists libxml-2.0 icu-i18n zlib libdeflate libbrotlidec libarchive nettle &&
        { [ "$(uname -s)" = Darwin ] || pkg-config --exists libcurl; }
}

missing_packages() {
    for package in libxml2-dev libicu-dev zlib1g-dev libdeflate-dev libbrotli-dev libarchive-dev nettle-dev \
        libcurl4-openssl-dev pkg-config libc6-dev g++ git ca-certificates; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
    done
}

install_on_debian() {
    packages=$(missing_packages)
    # pkgconf replaces pkg-config on newer systems.
    if command -v pkg-config >/dev/null 2>&1; then
        packages=$(printf '%s' "$packages" | sed 's/pkg-config //')
    fi
    # There is one libcurl for each library of TLS, and any will do.
    if pkg-config --exists libcurl 2>/dev/null; then
        packages=$(printf '%s' "$packages" | sed 's/libcurl4-openssl-dev //')
    fi
    [ -n "$packages" ] || return 0
    printf 'installing: %s\n' "$packages"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # The list is meant to fall apart into words.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
}

install_on_macos() {
    has_libraries && return 0
    formulae="libxml2 icu4c zlib libdeflate brotli libarchive nettle pkg-config"
    command -v brew >/dev/null 2>&1 || fail "libxml2, ICU, zlib, libdeflate, Brotli, libarchive or Nettle is missing." \
        "Install Homebrew (https://brew.sh), then: brew install $formulae"
    # shellcheck disable=SC2086 # The list is meant to fall apart into words.
    brew install $formulae
    printf '%s\n' "Let pkg-config find them:" \
        "  for formula in libxml2 icu4c zlib libarchive; do" \
        "    export PKG_CONFIG_PATH=\"\$(brew --prefix \$formula)/lib/pkgconfig:\$PKG_CONFIG_PATH\"" \
        "  done"
}

install_libraries() {
    if [ "$(uname -s)" = Darwin ]; then
        install_on_macos
    elif command -v apt-get >/dev/null 2>&1; then
        install_on_debian
    elif ! has_libraries; then
        fail "libxml2, ICU, zlib, libdeflate, Brotli, libarchive, Nettle or libcurl is missing." \
            "Install their development files and pkg-config:" \
            "  Fedora:  dnf install libxml2-devel libicu-devel zlib-devel libdeflate-devel brotli-devel libarchive-devel" \
            "           nettle-devel libcurl-devel pkgconf gcc-c++" \
            "  Arch:    pacman -S libxml2 icu zlib libdeflate brotli libarchive nettle curl pkgconf"
    fi
}

install_libraries
check_swift

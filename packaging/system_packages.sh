#!/bin/sh
# Installs the Debian or Ubuntu packages that are missing, as root; otherwise names them in one line and goes on.
#
#   sh packaging/system_packages.sh SET...
#
#   build        a C++ compiler for llama.cpp and Python's venv module; fails when the compiler cannot be had
#   run          what Qt's platform plugins link to (ldd of libqxcb, libqwayland, libqoffscreen, QtGui, QtNetwork)
#   test         a virtual display, keys to press on it, and one font, and Tesseract for the tests of OCR
#   screenshots  fonts for all scripts
#
# Other systems bring these libraries with their desktop: there it does nothing. `a|b` is one library under two names.
set -eu

RUN='libegl1 libgl1 libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0t64|libglib2.0-0 libgssapi-krb5-2 libbrotli1
libxkbcommon0 libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1'
TEST='xvfb xauth xdotool fonts-dejavu-core tesseract-ocr tesseract-ocr-deu'
SCREENSHOTS='fonts-noto-core fonts-noto-cjk'

has_compiler() {
    command -v c++ >/dev/null || command -v clang++ >/dev/null
}

has_package() { # one name, or several separated by |
    for name in $(echo "$1" | tr '|' ' '); do
        case " $installed " in *" $name "*) return 0 ;; esac
    done
    return 1
}

available_name() { # of the names separated by |, the first that the archive knows
    for name in $(echo "$1" | tr '|' ' '); do
        if apt-cache show "$name" >/dev/null 2>&1; then break; fi
    done
    echo "$name"
}

wanted='' needs_compiler=''
for set in "$@"; do
    case $set in
    build)
        needs_compiler=yes
        has_compiler || wanted="$wanted g++"
        python3 -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
        ;;
    run) wanted="$wanted $RUN" ;;
    test) wanted="$wanted $TEST" ;;
    screenshots) wanted="$wanted $SCREENSHOTS" ;;
    *) echo "system_packages.sh: unknown set $set" >&2 && exit 2 ;;
    esac
done

if [ -n "$wanted" ] && command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC2016,SC2046,SC2086 # a format of dpkg-query, and lists of words
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(echo $wanted | tr '|' ' ') 2>/dev/null |
        sed -n 's/^installed //p' | tr '\n' ' ')
    missing=''
    for package in $wanted; do
        has_package "$package" || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        root=no
        if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then root=yes; fi
        if [ $root = yes ]; then
            echo "Installing system packages:$missing"
            apt-get update -qq || true
        fi
        names=''
        for package in $missing; do
            names="$names $(available_name "$package")"
        done
        # shellcheck disable=SC2086
        if [ $root = no ] || ! DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $names >/dev/null 2>&1; then
            echo "Findling needs these system packages; install them with: sudo apt-get install$names" >&2
        fi
    fi
fi

if [ -n "$needs_compiler" ] && ! has_compiler; then
    echo "A C++ compiler is needed to build llama.cpp (g++ or clang++; on macOS: xcode-select --install)." >&2
    exit 1
fi

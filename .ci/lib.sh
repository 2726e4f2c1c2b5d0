# What the scripts of `.ci` share: messages, the pinned tools, and the building of the page. Sourced by bash.

TOOLCHAIN=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
TRUNK=0.21.14
WASM_BINDGEN=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p;}' Cargo.lock)

say() { printf '\n[%4ds] %s\n' "$SECONDS" "$*"; }

# Stops with what is missing and how to get it.
need() { printf '\n%s\n' "$*" >&2; exit 1; }

# need_room GB: stops if the disk has less room for what is still to be built here. A full disk would fail some later
# step, with a message that does not say so.
need_room() {
  local free built
  free=$(df --output=avail -BG . 2>/dev/null | tr -dc '0-9\n' | tail -1)
  built=$(du -s -BG target 2>/dev/null | tr -dc '0-9\t' | cut -f1)
  [ -z "$free" ] || [ $((free + ${built:-0})) -ge "$1" ] ||
    need "The disk has $free GB left; building and testing take $1 GB. Make room, then run this again."
}

# The version that a tool says of itself, or nothing.
version_of() { "$1" --version 2>/dev/null | sed -n '1s/^[^ ]* \([0-9][0-9.]*\).*/\1/p' || true; }

install_toolchain() {
  command -v rustup >/dev/null || need "Rust is missing: install rustup from https://rustup.rs, then run this again."
  rustup run "$TOOLCHAIN" rustc --version >/dev/null 2>&1 || {
    say "installing Rust $TOOLCHAIN"
    rustup toolchain install "$TOOLCHAIN" --profile minimal --component clippy --component rustfmt
  }
  rustup target list --toolchain "$TOOLCHAIN" --installed 2>/dev/null | grep -q wasm32-unknown-unknown || {
    say "installing the wasm target"
    rustup target add --toolchain "$TOOLCHAIN" wasm32-unknown-unknown
  }
  export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
}

# cargo_tool COMMAND CRATE VERSION [OPTIONS…]: builds a tool unless it is installed in that version already. It is
# compiled quickly and not for speed, because a tool runs for seconds only.
cargo_tool() {
  local command=$1 crate=$2 version=$3
  shift 3
  [ "$(version_of "$command")" = "$version" ] && return
  say "installing $crate $version (some minutes, once)"
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    thrice cargo install "$crate" --version "$version" --force "$@"
}

install_page_tools() {
  install_toolchain
  cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN"
  cargo_tool trunk trunk "$TRUNK" --locked --no-default-features --features rustls
}

# thrice COMMAND…: tries a command up to three times, with a pause between, because the network may fail for a moment.
thrice() {
  local pause
  for pause in 10 30; do
    "$@" && return
    echo "it failed; once more in $pause seconds: $*" >&2
    sleep "$pause"
  done
  "$@"
}

# node_packages FOLDER: installs what the folder's package-lock.json pins, unless that is installed already.
node_packages() {
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return
  say "installing the packages of $1"
  (cd "$1" && thrice npm ci --prefer-offline --loglevel=error --no-audit --no-fund --no-progress)
}

# build_page: builds the release page into dist/. Without npm there is no `wasm-opt`, and the page becomes larger.
build_page() {
  if command -v npm >/dev/null; then node_packages .ci; fi
  say "building the page"
  # All programs of the page are built by one command, so that cargo links them side by side. Trunk would build one
  # after another.
  cargo build --quiet --release --target wasm32-unknown-unknown --bins
  NO_COLOR=true trunk build --release
}

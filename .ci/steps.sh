# Steps with a name, a time and, when they fail, everything that they said. Sourced by .ci/run.

WORK=$(mktemp -d /var/tmp/one-network-ci.XXXXXX)
# Other users walk through it to their own clones.
chmod 711 "$WORK"

say() { printf '%s\n' "$*"; }
fail() {
  say "✗ $*" >&2
  exit 1
}

CLEANERS=()
# Names something to do when the run ends, however it ends.
finally() { CLEANERS+=("$*"); }
clean_up() {
  local at
  for ((at = ${#CLEANERS[@]} - 1; at >= 0; at--)); do eval "${CLEANERS[at]}" >"$WORK.end" 2>&1 || true; done
  rm -rf "$WORK" "$WORK.end"
}
trap clean_up EXIT

# prepare "what" command...: a step that proves no statement.
prepare() {
  local began=$SECONDS
  say "· $1"
  "${@:2}"
  say "✓ $1 ($((SECONDS - began)) s)"
}

# step N-01a "MUST …" command...: a step that proves a statement; schema/STATEMENTS.md lists it.
step() { prepare "$1 $2" "${@:3}"; }

# A log without the terminal's colours.
plain() { sed 's/\x1b\[[0-9;]*m//g' "$1"; }
closing_lines() { plain "$1" | grep -aE '^ *(Test Files|Tests) ' | tail -n 2; }

# A clone of what is committed, readable for everybody.
fresh_clone() {
  git clone --quiet "file://$ROOT" "$1"
  chmod 755 "$1"
}

# Starting the network as a person would, asking it, stopping it. Sourced by .ci/run.

TOWN=331081104000
USUAL_ANSWER=$WORK/town-page.json
# The process group of a network that runs now.
NETWORK=
finally '[ -z "$NETWORK" ] || kill -TERM -- "-$NETWORK"'

# The address that a starting network prints; fails when it ends or takes longer than four minutes.
await_address() {
  local log=$1 pid=$2 address
  for _ in $(seq 480); do
    address=$(grep -aoE 'http://127\.0\.0\.1:[0-9]+' "$log" | head -n 1 || true)
    if [ -n "$address" ]; then
      say "$address"
      return
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.5
  done
  cat "$log" >&2
  fail 'Expected npm start to print its address, found none; what it said stands above.'
}

# Asks TownPage of 新河镇 as the command centre, into a file.
ask_town_page() {
  local address=$1 answer=$2 token body
  token=$(curl -sS --fail-with-body "$address/dev/token" -H 'content-type: application/json' \
    -d '{"caller":"command-centre"}' | sed -E 's/.*"token":"([^"]*)".*/\1/')
  body=$(TOWN=$TOWN node -e 'const { readFileSync } = require("node:fs");
    const query = readFileSync("schema/operations/TownPage.graphql", "utf8");
    console.log(JSON.stringify({ query, operationName: "TownPage", variables: { code: process.env.TOWN } }));')
  curl -sS --fail-with-body "$address/graphql" -H 'content-type: application/json' \
    -H "authorization: Bearer $token" -d "$body" >"$answer"
  if grep -q '"errors"' "$answer" || ! grep -q '"name":"新河镇"' "$answer"; then
    head -c 2000 "$answer" >&2
    fail 'Expected TownPage of 新河镇, found the answer above.'
  fi
}

# Where a network keeps its database when the database's account may not enter the folder: its data folder says so.
shelter_of() {
  find "$1/.data" -maxdepth 2 -type f -size -2k -exec grep -ahoE '/var/lib/one-network/[0-9a-f]+' {} + 2>/dev/null |
    head -n 1 || true
}

# Processes that a folder's network has: those that name the folder or its shelter, or work in them. The rest is known.
processes_of() {
  local folder=$1 known=" $2 " shelter process said
  shelter=$(shelter_of "$folder")
  for process in /proc/[0-9]*; do
    process=${process#/proc/}
    [[ $known == *" $process "* || $process == "$BASHPID" || $process == "$$" ]] && continue
    said=$({ tr '\0' ' ' <"/proc/$process/cmdline" && readlink "/proc/$process/cwd"; } 2>/dev/null || true)
    case $said in *"$folder"* | *"${shelter:-$folder}"*) say "$process $said" ;; esac
  done
}

await_end() {
  for _ in $(seq 120); do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.5
  done
  cat "$2" >&2
  fail 'Expected the network to end within a minute of SIGINT, found it running; what it said stands above.'
}

assert_nothing_left() {
  local left
  for _ in $(seq 20); do
    left=$(processes_of "$1" "$2")
    [ -z "$left" ] && return
    sleep 0.5
  done
  say "$left" >&2
  fail 'Expected no process after SIGINT, found the ones above.'
}

# try_network folder answer command...: starts it, asks it, ends it as Ctrl-C does, and looks for what is left.
try_network() {
  local folder=$1 answer=$2 log=$WORK/start.log before pid address
  before=$(ls /proc | grep -E '^[0-9]+$' | tr '\n' ' ')
  : >"$log"
  # With job control the network is a process group of its own, as it is in a terminal.
  set -m
  (cd "$folder" && exec "${@:3}") </dev/null >"$log" 2>&1 &
  pid=$!
  set +m
  NETWORK=$pid
  address=$(await_address "$log" "$pid")
  ask_town_page "$address" "$answer"
  kill -INT -- "-$pid"
  await_end "$pid" "$log"
  NETWORK=
  assert_nothing_left "$folder" "$before"
}

try_clone() {
  try_network "$1" "$WORK/answer.json" "${@:2}"
  [ -f "$USUAL_ANSWER" ] || cp "$WORK/answer.json" "$USUAL_ANSWER"
  cmp "$WORK/answer.json" "$USUAL_ANSWER" || fail 'Expected the answer that the first network gave, found another.'
}

start_as_root() {
  fresh_clone "$WORK/as-root"
  try_clone "$WORK/as-root" npm start
}

start_under_private_home() {
  mkdir -m 700 "$WORK/home"
  fresh_clone "$WORK/home/network"
  try_clone "$WORK/home/network" npm start
  rm -rf "$(shelter_of "$WORK/home/network")"
}

start_as_ordinary_user() {
  local user=one-network-ci home=$WORK/user
  useradd --create-home --home-dir "$home" --shell /bin/bash "$user"
  finally "userdel $user"
  fresh_clone "$home/network"
  chown -R "$user:" "$home/network"
  try_clone "$home/network" runuser --user "$user" -- env -C "$home/network" HOME="$home" npm start
}

# Starting, watching and stopping daemons: by pid file and start time, never by name.
# shellcheck shell=bash

# Of /proc/PID/stat: the state and the start time. The name in it may hold anything, so cut after its bracket.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'; }

# A pid that the kernel has given to someone else since has another start time.
running() {
  local pid at
  read -r pid at 2>/dev/null <"$RUN/$1.pid" && [ -n "$at" ] && [ "$(started_at "$pid")" = "$at" ]
}

# start NAME [KEY=VALUE...] COMMAND...: once, as the leader of its own process group
start() {
  local name=$1 pid
  if running "$name"; then return; fi
  log "start $name"
  # Without closing 9, the daemon would hold the lock.
  (cd "$DATA" && exec setsid env -i "${CLEAN[@]}" "${@:2}") </dev/null >"$LOGS/$name.out" 2>&1 9>&- &
  pid=$!
  printf '%s %s\n' "$pid" "$(started_at "$pid")" >"$RUN/$name.pid"
}

# The living processes of NAME's group. They may outlive their leader, so each shows our mark or is not ours: a variable,
# or, as Neutron writes its title over those, the folder it was started in.
group() {
  local pid member
  read -r pid _ 2>/dev/null <"$RUN/$1.pid" || return 0
  for member in $(pgrep -g "$pid"); do
    if [ "$(readlink "/proc/$member/cwd")" = "$DATA" ] ||
      tr '\0' '\n' 2>/dev/null <"/proc/$member/environ" | grep -qxF "DEVCLOUD_STATE=$STATE"; then echo "$member"; fi
  done
}

# stop NAME...: all at once, for some take seconds; whatever is left after 10 s is killed
stop() {
  local name names=() left tries
  for name; do
    if [ -f "$RUN/$name.pid" ]; then names+=("$name"); fi
  done
  if [ ${#names[@]} = 0 ]; then return; fi
  log "stop ${names[*]}"
  for name in "${names[@]}"; do
    # A leader stops its workers; without one, each is told.
    if running "$name"; then left=$(cut -d' ' -f1 "$RUN/$name.pid"); else left=$(group "$name"); fi
    # shellcheck disable=SC2086
    if [ -n "$left" ]; then kill -TERM $left 2>/dev/null || true; fi
  done
  for ((tries = 0; tries < 50; tries++)); do
    left=$(for name in "${names[@]}"; do group "$name"; done)
    if [ -z "$left" ]; then break; fi
    sleep 0.2
  done
  # shellcheck disable=SC2086
  if [ -n "$left" ]; then kill -KILL $left 2>/dev/null || true; sleep 0.2; fi
  for name in "${names[@]}"; do rm -f "$RUN/$name.pid"; done
}

listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Before a start: clears what a crash has left behind, and refuses when somebody else has a port of ours.
claim_ports() {
  local name port
  while read -r name; do
    if running "$name"; then continue; fi
    stop "$name"
    port=${PORT[$name]:-${INFRA_PORT[$name]:-}}
    if [ -n "$port" ] && listening "$port"; then die "port $port is taken, and not by our $name"; fi
  done < <(daemons)
}

# wait_for NAME SECONDS COMMAND...: until the command succeeds; gives up when the daemon dies
wait_for() {
  local name=$1 until=$((SECONDS + $2))
  while ! "${@:3}" >/dev/null 2>&1; do
    if ! running "$name" || [ $SECONDS -ge $until ]; then
      tail -n 20 "$LOGS/$name.out" >&2
      die "$name does not come up; see $LOGS"
    fi
    sleep 0.2
  done
}

wait_http() { wait_for "$1" 60 curl --noproxy '*' --silent --max-time 5 --output /dev/null "http://127.0.0.1:${PORT[$1]}/"; }

#!/usr/bin/env bash
# A real OpenStack on 127.0.0.1 from Debian 12's packages, for tests: devcloud.sh up|down|status (README.md).
set -euo pipefail
SRC=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for part in "$SRC"/lib/*.sh "$SRC"/services/*.sh; do
  # shellcheck source=/dev/null
  . "$part"
done

usage() {
  cat <<'TEXT'
devcloud up [--full] [--no-cors]   start Keystone and Heat; --full adds Nova, Neutron, Cinder, Glance, Placement
devcloud down [--purge]            stop everything; --purge also forgets the databases
devcloud status                    what runs and where; exit code 0 when the cloud is ready, else 1
TEXT
}

up() {
  local full="" cors=on s
  for s; do
    case $s in
      --full) full=yes ;;
      --no-cors) cors=off ;;
      *) usage >&2; exit 2 ;;
    esac
  done
  make_dirs
  # Once full, always full: the catalog names the other services, and a client would find them dead.
  if [ -n "$full" ]; then touch "$RUN/full"; fi
  services
  install_packages
  claim_ports
  printf '%s\n' "$cors" >"$RUN/cors"
  for s in "${SERVICES[@]}"; do "${s}_configure"; done
  mariadb_start
  rabbitmq_start
  for s in "${SERVICES[@]}"; do begin_schema "$s"; done
  end_schema keystone
  keystone_start
  keystone_ready
  once "identity-${#SERVICES[@]}" setup identity.py "$(is_full && echo full || echo base)"
  rabbitmq_ready
  for s in "${SERVICES[@]:1}"; do end_schema "$s"; "${s}_start"; done
  for s in "${SERVICES[@]:1}"; do "${s}_ready"; done
  templates_start
  setup ready.py 60 heat
  if is_full; then
    once resources setup resources.py
    setup ready.py 90 nova cinder
  fi
  write_credentials
  log "ready: Keystone $KEYSTONE/v3, Heat http://127.0.0.1:${PORT[heat-api]}/v1; . ${STATE#"$PWD"/}/openrc-demo"
}

down() {
  case ${1:-} in '' | --purge) ;; *) usage >&2; exit 2 ;; esac
  rm -f "$STATE/env.json"
  stop "${!PORT[@]}" "${PORTLESS[@]}"
  stop rabbitmq mariadb
  stop epmd
  local name still=()
  for name in "${!PORT[@]}" "${!INFRA_PORT[@]}"; do
    if listening "${PORT[$name]:-${INFRA_PORT[$name]:-}}"; then still+=("$name"); fi
  done
  # Someone else's process may hold one of our ports; ours are gone.
  if [ ${#still[@]} -gt 0 ]; then log "stopped, but something else listens on the port of: ${still[*]}"; fi
  if [ "${1:-}" = --purge ]; then
    rm -rf "$ETC" "$DATA" "$LOGS" "$RUN" "$STATE"/openrc-*
    log "stopped and purged"
  else
    log "stopped"
  fi
}

status() {
  local name ok=0 parts=(heat)
  services
  if is_full; then parts+=(nova cinder); fi
  printf 'mode: %s, CORS %s\n' "$(is_full && echo full || echo 'Keystone and Heat')" "$(cat "$RUN/cors" 2>/dev/null || echo '-')"
  while read -r name; do
    if running "$name"; then
      printf '  %-17s running%s\n' "$name" "${PORT[$name]:+  http://127.0.0.1:${PORT[$name]}}"
    else
      printf '  %-17s stopped\n' "$name"
      ok=1
    fi
  done < <(daemons)
  if [ $ok = 0 ] && setup ready.py 0 "${parts[@]}"; then echo ready; else echo "not ready"; ok=1; fi
  return $ok
}

command=${1:-}
case $command in up | down | status) shift ;; *) usage >&2; exit 2 ;; esac
suitable
lock "$command"
"$command" "$@"

# Database schemas: the longest step, so those of all services are made at the same time.
# shellcheck shell=bash

declare -A SCHEMA_JOB=()

# begin_schema SERVICE: its databases, then SERVICE_schema in the background, unless an earlier `up` has made them
begin_schema() {
  local name
  if [ -f "$RUN/schema-$1.done" ]; then return; fi
  log "schema of $1"
  for name in $("${1}_databases"); do sql "CREATE DATABASE IF NOT EXISTS $name CHARACTER SET utf8mb3"; done
  (set -e; "${1}_schema") >"$LOGS/schema-$1.log" 2>&1 &
  SCHEMA_JOB[$1]=$!
}

end_schema() {
  if [ -z "${SCHEMA_JOB[$1]:-}" ]; then return; fi
  if ! wait "${SCHEMA_JOB[$1]}"; then
    tail -n 20 "$LOGS/schema-$1.log" >&2
    die "the schema of $1 failed; see $LOGS/schema-$1.log"
  fi
  touch "$RUN/schema-$1.done"
}

# Paths, ports and small helpers that every other file uses.
# shellcheck shell=bash disable=SC2034

STATE=${DEVCLOUD_STATE:-$SRC/state}
ETC=$STATE/etc DATA=$STATE/data LOGS=$STATE/logs RUN=$STATE/run
REGION=RegionOne
KEYSTONE=http://127.0.0.1:5000
# Nobody but this machine can reach the cloud, so these are no secrets.
ADMIN_PASSWORD=adminpass DEMO_PASSWORD=demopass SERVICE_PASSWORD=servicepass

declare -A PORT=(
  [keystone]=5000 [heat-api]=8004 [heat-api-cfn]=8000 [templates]=8008
  [glance]=9292 [placement]=8778 [neutron]=9696 [nova-api]=8774 [cinder-api]=8776
)
declare -A INFRA_PORT=([rabbitmq]=5672 [epmd]=4369)
PORTLESS=(heat-engine nova-conductor nova-scheduler nova-compute cinder-scheduler cinder-volume)

# What daemons see of the environment: this and nothing of the caller's (OS_*, proxies, PYTHONPATH, another python).
# DEVCLOUD_STATE is also the mark by which `stop` knows a process for ours.
CLEAN=(
  PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$ETC/home" LC_ALL=C.UTF-8 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
  PYTHONPATH="$SRC/fakes" DEVCLOUD_STATE="$STATE"
)

log() { printf 'devcloud %3ds  %s\n' "$SECONDS" "$*" >&2; }
die() { log "$*"; exit 1; }
clean() { env -i "${CLEAN[@]}" "$@"; }
is_full() { [ -f "$RUN/full" ]; }

# SERVICES: one file of services/ each, in the order in which they start.
services() {
  SERVICES=(keystone heat)
  if is_full; then SERVICES+=(glance placement neutron nova cinder); fi
}

daemons() {
  printf '%s\n' mariadb epmd rabbitmq keystone heat-api heat-api-cfn heat-engine templates
  if is_full; then
    printf '%s\n' glance placement neutron nova-api nova-conductor nova-scheduler nova-compute \
      cinder-api cinder-scheduler cinder-volume
  fi
}

suitable() {
  local system
  # shellcheck source=/dev/null
  system=$(. /etc/os-release 2>/dev/null && echo "${ID:-} ${VERSION_ID:-}") || true
  if [ "$system" != "debian 12" ] || [ "$(id -u)" != 0 ]; then
    cat >&2 <<'TEXT'
The devcloud needs Debian 12 and root: it installs and runs Debian's OpenStack packages.
Without it, the tests that need a real cloud run against any cloud that the OS_* variables name
(OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_PROJECT_NAME, ...), for example a devstack.
TEXT
    exit 2
  fi
  # The path ends up in a database URL, in INI files, and in a socket's name, which the kernel cuts at 108 bytes.
  if [[ ! $STATE =~ ^/[A-Za-z0-9._/-]{1,85}$ ]]; then
    log "state goes to $STATE: set DEVCLOUD_STATE to an absolute path of at most 85 plain characters"
    exit 2
  fi
}

make_dirs() {
  mkdir -p "$ETC/home" "$DATA/locks" "$LOGS" "$RUN"
  chmod 700 "$RUN" # MariaDB's socket is in it, and its root has no password
}

# One `up` or `down` at a time; `status` may look on.
lock() {
  if [ "$1" = status ]; then return; fi
  mkdir -p "$STATE"
  exec 9>"$STATE/lock"
  flock --nonblock 9 || { log "another up or down is at work: waiting"; flock 9; }
}

# once STAMP COMMAND...: not again until the state is purged
once() {
  if [ -f "$RUN/$1.done" ]; then return; fi
  "${@:2}"
  touch "$RUN/$1.done"
}

setup() {
  clean ADMIN_PASSWORD=$ADMIN_PASSWORD DEMO_PASSWORD=$DEMO_PASSWORD SERVICE_PASSWORD=$SERVICE_PASSWORD REGION=$REGION \
    /usr/bin/python3 "$SRC/setup/$1" "${@:2}" >&2
}

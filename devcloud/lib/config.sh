# The stanzas that the services' configuration files share, and what is written for users.
# shellcheck shell=bash

write() { mkdir -p "$(dirname "$ETC/$1")"; cat >"$ETC/$1"; }

# Through the socket, so that no port is taken from a MariaDB that may already run here.
database_url() { echo "mysql+pymysql://root@localhost/$1?charset=utf8&unix_socket=$RUN/mariadb.sock"; }
transport_url() { echo "rabbit://guest:guest@127.0.0.1:${INFRA_PORT[rabbitmq]}/"; }

service_login() { # service_login USER: how one service signs in to call another
  cat <<INI
auth_type = password
auth_url = $KEYSTONE
project_domain_name = Default
user_domain_name = Default
project_name = service
username = $1
password = $SERVICE_PASSWORD
INI
}

common_config() { # common_config NAME SERVICE-TYPE
  cat <<INI
[database]
connection = $(database_url "$1")
max_pool_size = 10
max_overflow = 40
[keystone_authtoken]
www_authenticate_uri = $KEYSTONE
region_name = $REGION
service_token_roles_required = true
# without it, application credentials that have access rules are refused
service_type = $2
$(service_login "$1")
[oslo_concurrency]
lock_path = $DATA/locks
INI
}

# cors NAME on|off: [cors] and nothing else, so that the default lists of headers and methods are in force.
# Its own file because the CORS filter ignores --config-file: it opens the default places, of which ~/.NAME/NAME.conf is
# the first. Succeeds when the file has changed and the daemon must be restarted.
cors() {
  local file="$ETC/home/.$1/$1.conf" text="# CORS is off"
  if [ "$2" = on ]; then text=$'[cors]\nallowed_origin = *'; fi
  if [ "$(cat "$file" 2>/dev/null)" = "$text" ]; then return 1; fi
  mkdir -p "$(dirname "$file")"
  printf '%s\n' "$text" >"$file"
}

# start_uwsgi NAME PROCESSES THREADS WSGI-SCRIPT [KEY=VALUE...] [-- ARGUMENT...]
start_uwsgi() {
  local name=$1 processes=$2 threads=$3 script=$4 variables=()
  shift 4
  while [ $# -gt 0 ] && [ "$1" != -- ]; do variables+=("$1"); shift; done
  write "uwsgi/$name.ini" <<INI
[uwsgi]
plugins = python3
http-socket = 127.0.0.1:${PORT[$name]}
wsgi-file = $script
pyargv = ${*:2}
master = true
processes = $processes
threads = $threads
enable-threads = true
lazy-apps = true
thunder-lock = true
die-on-term = true
no-orphans = true
buffer-size = 65535
listen = 100
# http-socket keeps no connection alive but does not say so: clients with a pool would send to closed sockets
add-header = Connection: close
# greenlet crashes at exit otherwise
skip-atexit-teardown = true
INI
  start "$name" "${variables[@]}" uwsgi --ini "$ETC/uwsgi/$name.ini"
}

# start_python NAME MODULE ARGUMENT...: the daemons whose start scripts are in packages that we do not install
start_python() {
  start "$1" /usr/bin/python3 -c "import sys; sys.argv[0] = '$1'; from $2 import main; sys.exit(main())" "${@:3}"
}

openrc() { # openrc USER PASSWORD PROJECT
  cat <<SH
export OS_IDENTITY_API_VERSION=3 OS_AUTH_TYPE=password OS_AUTH_URL=$KEYSTONE/v3 OS_REGION_NAME=$REGION
export OS_USERNAME=$1 OS_PASSWORD=$2 OS_PROJECT_NAME=$3 OS_USER_DOMAIN_NAME=Default OS_PROJECT_DOMAIN_NAME=Default
SH
}

# env.json is there while the cloud is: tests take it for a sign.
write_credentials() {
  openrc demo "$DEMO_PASSWORD" demo >"$STATE/openrc-demo"
  openrc admin "$ADMIN_PASSWORD" admin >"$STATE/openrc-admin"
  cat >"$STATE/env.json" <<JSON
{
  "authUrl": "$KEYSTONE/v3",
  "username": "demo",
  "password": "$DEMO_PASSWORD",
  "project": "demo",
  "domain": "Default",
  "region": "$REGION",
  "cors": $([ "$(cat "$RUN/cors")" = on ] && echo true || echo false),
  "full": $(is_full && echo true || echo false)
}
JSON
}

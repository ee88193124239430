# Placement: which host has room for a server. Only Nova calls it, so it has no CORS.
# shellcheck shell=bash

placement_databases() { echo placement; }
placement_ready() { wait_http placement; }

placement_configure() {
  write placement/placement.conf <<INI
[DEFAULT]
log_file = $LOGS/placement.log
[placement_database]
connection = $(database_url placement)
$(common_config placement placement)
INI
}

placement_schema() { clean placement-manage --config-file "$ETC/placement/placement.conf" db sync; }
placement_start() { start_uwsgi placement 1 4 /usr/bin/placement-api OS_PLACEMENT_CONFIG_DIR="$ETC/placement"; }

# Cinder: volumes without storage (fakes/devcloud_volume.py).
# shellcheck shell=bash

cinder_databases() { echo cinder; }
cinder_ready() { wait_http cinder-api; }

cinder_configure() {
  mkdir -p "$DATA/cinder"
  write cinder/cinder.conf <<INI
[DEFAULT]
log_dir = $LOGS
host = devcloud-volume
my_ip = 127.0.0.1
state_path = $DATA/cinder
transport_url = $(transport_url)
api_paste_config = /etc/cinder/api-paste.ini
resource_query_filters_file = /etc/cinder/resource_filters.json
rootwrap_config = /etc/cinder/rootwrap.conf
enabled_backends = fake
glance_api_servers = http://127.0.0.1:${PORT[glance]}
allow_availability_zone_fallback = true
# The scheduler knows no back end until the volume service reports. Its first report may come before the scheduler
# listens, and by default the next one up to a minute later.
periodic_fuzzy_delay = 0
periodic_interval = 2
backend_stats_polling_interval = 3
[fake]
volume_driver = devcloud_volume.NullDriver
volume_backend_name = fake
[nova]
interface = public
region_name = $REGION
$(service_login nova)
[service_user]
send_service_user_token = true
$(service_login cinder)
$(common_config cinder block-storage)
INI
  if cors cinder on; then stop cinder-api; fi
}

cinder_schema() { clean cinder-manage --config-file "$ETC/cinder/cinder.conf" db sync; }

cinder_start() {
  local config=(--config-file "$ETC/cinder/cinder.conf") name
  for name in scheduler volume; do
    start_python cinder-$name cinder.cmd.$name "${config[@]}" --log-file "$LOGS/cinder-$name.log"
  done
  start_uwsgi cinder-api 2 1 /usr/bin/cinder-wsgi -- "${config[@]}"
}

# Nova: servers that exist in the memory of a fake hypervisor (fakes/devcloud_compute.py).
# shellcheck shell=bash

nova_databases() { echo nova_api nova_cell0 nova; }
nova_ready() { wait_http nova-api; }

nova_configure() {
  mkdir -p "$DATA/nova/instances"
  write nova/nova.conf <<INI
[DEFAULT]
log_dir = $LOGS
host = devcloud-compute
my_ip = 127.0.0.1
state_path = $DATA/nova
transport_url = $(transport_url)
compute_driver = fake.FakeDriver
# no agent reports a port as plugged
vif_plugging_is_fatal = false
vif_plugging_timeout = 0
allow_resize_to_same_host = true
# otherwise new hosts are first looked for after a random 0-60 s
periodic_fuzzy_delay = 0
[api_database]
connection = $(database_url nova_api)
[glance]
region_name = $REGION
[cinder]
catalog_info = volumev3:cinderv3:publicURL
os_region_name = $REGION
$(service_login cinder)
[neutron]
region_name = $REGION
$(service_login neutron)
[placement]
region_name = $REGION
$(service_login placement)
[service_user]
# Cinder detaches a volume only when Nova shows its own token too (CVE-2023-2088)
send_service_user_token = true
$(service_login nova)
[conductor]
workers = 1
[scheduler]
workers = 1
discover_hosts_in_cells_interval = 5
[vnc]
# the fake driver invents a console URL
enabled = true
$(common_config nova compute)
INI
  cp /etc/nova/api-paste.ini "$ETC/nova/" # Nova looks for it beside nova.conf
  if cors nova on; then stop nova-api; fi
}

nova_schema() {
  local manage=(clean nova-manage --config-file "$ETC/nova/nova.conf")
  "${manage[@]}" api_db sync
  "${manage[@]}" cell_v2 map_cell0 --database_connection "$(database_url nova_cell0)"
  "${manage[@]}" cell_v2 list_cells | grep -q ' cell1 ' || "${manage[@]}" cell_v2 create_cell --name=cell1
  "${manage[@]}" db sync
}

nova_start() {
  local config=(--config-file "$ETC/nova/nova.conf") name
  for name in conductor scheduler; do
    start_python nova-$name nova.cmd.$name "${config[@]}" --log-file "$LOGS/nova-$name.log"
  done
  start_uwsgi nova-api 2 1 /usr/bin/nova-api-wsgi OS_NOVA_CONFIG_DIR="$ETC/nova"
  # It registers there at start, and would try again only a minute later.
  placement_ready
  start_python nova-compute devcloud_compute "${config[@]}" --log-file "$LOGS/nova-compute.log"
}

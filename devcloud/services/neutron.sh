# Neutron: networks, ports and addresses in its database, and no packet anywhere (fakes/devcloud_network.py).
# shellcheck shell=bash

neutron_databases() { echo neutron; }
neutron_ready() { wait_http neutron; }

neutron_configure() {
  mkdir -p "$DATA/neutron"
  write neutron/neutron.conf <<INI
[DEFAULT]
log_file = $LOGS/neutron.log
bind_host = 127.0.0.1
bind_port = ${PORT[neutron]}
state_path = $DATA/neutron
api_paste_config = /etc/neutron/api-paste.ini
transport_url = $(transport_url)
core_plugin = ml2
# not trunk: it refuses to load without an agent's driver
service_plugins = router,qos,segments
api_workers = 1
rpc_workers = 0
rpc_state_report_workers = 0
dhcp_agent_notification = false
[ml2]
type_drivers = local,flat,vlan,vxlan
tenant_network_types = vxlan
mechanism_drivers = devcloud
extension_drivers = port_security,qos
[ml2_type_flat]
flat_networks = *
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:200
[ml2_type_vxlan]
vni_ranges = 1:1000
[nova]
region_name = $REGION
$(service_login nova)
[placement]
region_name = $REGION
$(service_login placement)
$(common_config neutron network)
INI
  if cors neutron on; then stop neutron; fi
}

neutron_schema() { clean neutron-db-manage --config-file "$ETC/neutron/neutron.conf" upgrade heads; }
neutron_start() { start neutron /usr/bin/neutron-server --config-file "$ETC/neutron/neutron.conf"; }

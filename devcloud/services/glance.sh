# Glance: images, as files in the state folder.
# shellcheck shell=bash

glance_databases() { echo glance; }
glance_ready() { wait_http glance; }

glance_configure() {
  mkdir -p "$DATA"/glance/{images,staging,tasks}
  write glance/glance-api.conf <<INI
[DEFAULT]
log_file = $LOGS/glance.log
bind_host = 127.0.0.1
bind_port = ${PORT[glance]}
workers = 0
enabled_backends = disk:file
[glance_store]
default_backend = disk
[disk]
filesystem_store_datadir = $DATA/glance/images
[os_glance_staging_store]
filesystem_store_datadir = $DATA/glance/staging
[os_glance_tasks_store]
filesystem_store_datadir = $DATA/glance/tasks
[paste_deploy]
flavor = keystone
config_file = /etc/glance/glance-api-paste.ini
$(common_config glance image)
INI
  if cors glance on; then stop glance; fi
}

glance_schema() { clean glance-manage --config-file "$ETC/glance/glance-api.conf" db_sync; }
glance_start() { start_python glance glance.cmd.api --config-file "$ETC/glance/glance-api.conf"; }

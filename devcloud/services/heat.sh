# Heat: the API, the CloudFormation API (whose address is in templates' signal URLs) and the engine.
# shellcheck shell=bash

heat_databases() { echo heat; }

heat_configure() {
  write heat/heat.conf <<INI
[DEFAULT]
log_dir = $LOGS
transport_url = $(transport_url)
auth_encryption_key = 0123456789abcdef0123456789abcdef
region_name_for_services = $REGION
heat_metadata_server_url = http://127.0.0.1:${PORT[heat-api-cfn]}
heat_waitcondition_server_url = http://127.0.0.1:${PORT[heat-api-cfn]}/v1/waitcondition
stack_user_domain_name = heat
stack_domain_admin = heat_domain_admin
stack_domain_admin_password = $SERVICE_PASSWORD
num_engine_workers = 2
# both are off by default
enable_stack_abandon = true
enable_stack_adopt = true
[clients]
endpoint_type = publicURL
[clients_keystone]
auth_uri = $KEYSTONE
[ec2authtoken]
auth_uri = $KEYSTONE/v3
[trustee]
auth_type = password
auth_url = $KEYSTONE
username = heat
password = $SERVICE_PASSWORD
user_domain_name = Default
[paste_deploy]
api_paste_config = /etc/heat/api-paste.ini
[oslo_policy]
policy_file = $ETC/heat/policy.yaml
$(common_config heat orchestration)
INI
  # The default denies listing all projects' stacks to everybody, even to admin.
  write heat/policy.yaml <<'YAML'
"stacks:global_index": "role:admin"
"software_configs:global_index": "role:admin"
YAML
  if cors heat "$(cat "$RUN/cors")"; then stop heat-api; fi
}

heat_schema() { clean heat-manage --config-file "$ETC/heat/heat.conf" db_sync; }

heat_start() {
  start heat-engine heat-engine --config-file "$ETC/heat/heat.conf"
  start_uwsgi heat-api 2 16 /usr/bin/heat-wsgi-api -- --config-file "$ETC/heat/heat.conf"
  start_uwsgi heat-api-cfn 1 16 /usr/bin/heat-wsgi-api-cfn -- --config-file "$ETC/heat/heat.conf"
}

# The API answers before an engine listens: setup/ready.py waits for that.
heat_ready() { wait_http heat-api; wait_http heat-api-cfn; }

# Keystone: identity.
# shellcheck shell=bash

keystone_databases() { echo keystone; }
keystone_ready() { wait_http keystone; }

keystone_configure() {
  write keystone/keystone.conf <<INI
[DEFAULT]
log_file = $LOGS/keystone.log
public_endpoint = $KEYSTONE/
[database]
connection = $(database_url keystone)
max_pool_size = 10
max_overflow = 40
[token]
expiration = 14400
[auth]
# totp is not on by default; MFA is tested with it
methods = external,password,token,totp,application_credential
[fernet_tokens]
key_repository = $DATA/keystone/fernet
[fernet_receipts]
key_repository = $DATA/keystone/receipts
[credential]
key_repository = $DATA/keystone/credentials
[identity]
# the default of 12 rounds costs 250 ms for each sign-in
password_hash_rounds = 4
INI
  if cors keystone "$(cat "$RUN/cors")"; then stop keystone; fi
}

keystone_schema() {
  local manage=(clean keystone-manage --config-file "$ETC/keystone/keystone.conf") keys
  mkdir -p "$DATA/keystone"
  "${manage[@]}" db_sync
  for keys in fernet_setup receipt_setup credential_setup; do
    "${manage[@]}" $keys --keystone-user root --keystone-group root
  done
  "${manage[@]}" bootstrap --bootstrap-password "$ADMIN_PASSWORD" --bootstrap-region-id "$REGION" \
    --bootstrap-admin-url "$KEYSTONE/v3" --bootstrap-internal-url "$KEYSTONE/v3" --bootstrap-public-url "$KEYSTONE/v3"
}

keystone_start() { start_uwsgi keystone 2 8 /usr/bin/keystone-wsgi-public OS_KEYSTONE_CONFIG_DIR="$ETC/keystone"; }

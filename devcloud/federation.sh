#!/usr/bin/env bash
# A second Keystone on loopback, behind Apache and mod_auth_openidc, that takes the word of an OpenID provider: federation.sh up|down.
# It touches nothing of the devcloud: own ports, own state, own database.
set -euo pipefail
SRC=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
DEVCLOUD_STATE=${FEDERATION_STATE:-$SRC/state/federation}
for part in "$SRC"/lib/*.sh "$SRC"/services/{mariadb,keystone}.sh; do
  # shellcheck source=/dev/null
  . "$part"
done
KEYSTONE=http://127.0.0.1:5002 IDP=http://127.0.0.1:5003
PORT=([keystone]=5001 [apache]=5002 [idp]=5003)
INFRA_PORT=()
PACKAGES=(
  keystone uwsgi-core uwsgi-plugin-python3 mariadb-server python3-pymysql curl procps apache2-bin libapache2-mod-auth-openidc
)
# where pages under test are served, which Keystone has to know letter for letter
DASHBOARDS=(http://127.0.0.1:5004/auth/websso http://127.0.0.1:5005/auth/websso)
CALLBACK=$KEYSTONE/v3/OS-FEDERATION/identity_providers/acme/protocols/openid/callback
SECRET=CANARY-keystone-secret # of the client `keystone` in tests/contract/oidc/provider.ts

daemons() { printf '%s\n' mariadb keystone apache idp; }

configure() {
  local dashboard
  write keystone/keystone.conf <<INI
[DEFAULT]
log_file = $LOGS/keystone.log
public_endpoint = $KEYSTONE/
[database]
connection = $(database_url keystone)
[auth]
methods = password,token,openid,mapped,application_credential
[openid]
remote_id_attribute = HTTP_OIDC_ISS
[federation]
sso_callback_template = /etc/keystone/sso_callback_template.html
$(for dashboard in "${DASHBOARDS[@]}"; do echo "trusted_dashboard = $dashboard"; done)
[fernet_tokens]
key_repository = $DATA/keystone/fernet
[fernet_receipts]
key_repository = $DATA/keystone/receipts
[credential]
key_repository = $DATA/keystone/credentials
[identity]
password_hash_rounds = 4
INI
  cors keystone on || true
  write apache.conf <<CONF
ServerRoot $DATA
ServerName 127.0.0.1
Listen 127.0.0.1:${PORT[apache]}
PidFile $RUN/apache.own.pid
ErrorLog $LOGS/apache.log
DefaultRuntimeDir $RUN
$(for name in mpm_event authn_core authz_core authz_user proxy proxy_http auth_openidc; do
    echo "LoadModule ${name}_module /usr/lib/apache2/modules/mod_$name.so"
  done)
User www-data
Group www-data
OIDCProviderMetadataURL $IDP/.well-known/openid-configuration
OIDCClientID keystone
OIDCClientSecret $SECRET
OIDCCryptoPassphrase loopback
OIDCRedirectURI $CALLBACK
OIDCScope "openid profile"
OIDCClaimPrefix OIDC-
OIDCSessionType client-cookie
OIDCOAuthServerMetadataURL $IDP/.well-known/openid-configuration
OIDCOAuthClientID keystone
OIDCOAuthClientSecret $SECRET
OIDCOAuthRemoteUserClaim client_id
OIDCRemoteUserClaim sub
ProxyPass / http://127.0.0.1:${PORT[keystone]}/ disablereuse=on
ProxyPreserveHost On
<Location /v3/OS-FEDERATION/identity_providers/acme/protocols/openid/auth>
  AuthType oauth20
  Require valid-user
</Location>
<Location /v3/auth/OS-FEDERATION/identity_providers/acme/protocols/openid/websso>
  AuthType openid-connect
  Require valid-user
</Location>
<Location /v3/auth/OS-FEDERATION/websso/openid>
  AuthType openid-connect
  Require valid-user
</Location>
<Location /v3/OS-FEDERATION/identity_providers/acme/protocols/openid/callback>
  AuthType openid-connect
  Require valid-user
</Location>
CONF
}

configure_identity() {
  clean ADMIN_PASSWORD=$ADMIN_PASSWORD REGION=$REGION KEYSTONE=$KEYSTONE/v3 /usr/bin/python3 "$SRC/setup/federation.py" "$IDP" \
    'http://127.0.0.1:5006/v1/%(tenant_id)s' >&2
}

up() {
  make_dirs
  install_packages
  claim_ports
  configure
  mariadb_start
  begin_schema keystone
  end_schema keystone
  start idp "$(command -v node)" --disable-warning=ExperimentalWarning "$SRC/federation/idp.ts" "${PORT[idp]}" "$CALLBACK" http://127.0.0.1/signed-in
  wait_http idp
  start_uwsgi keystone 2 4 /usr/bin/keystone-wsgi-public OS_KEYSTONE_CONFIG_DIR="$ETC/keystone"
  wait_http keystone
  start apache /usr/sbin/apache2 -D FOREGROUND -f "$ETC/apache.conf"
  wait_http apache
  once identity configure_identity
  printf '{ "authUrl": "%s/v3", "issuer": "%s" }\n' "$KEYSTONE" "$IDP" >"$STATE/env.json"
  log "ready: $KEYSTONE/v3, identity provider acme, protocol openid"
}

down() {
  rm -f "$STATE/env.json"
  stop apache keystone idp
  stop mariadb
  log stopped
}

case ${1:-} in up | down) ;; *) echo 'federation.sh up|down' >&2; exit 2 ;; esac
suitable
lock "$1"
"$1"

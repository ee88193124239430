# The Debian packages, installed without letting any of them start its own daemon.
# shellcheck shell=bash

PACKAGES=(
  keystone heat-api heat-api-cfn heat-engine uwsgi-core uwsgi-plugin-python3 mariadb-server rabbitmq-server
  python3-pymysql curl procps
)
# Libraries only: the daemons' packages would bring libvirt, qemu and lvm2, which a fake hypervisor does not need.
PACKAGES_FULL=(
  python3-glance glance-common python3-placement placement-common python3-nova nova-common
  python3-neutron neutron-common python3-cinder cinder-common
)

install_packages() {
  local wanted=("${PACKAGES[@]}") missing=() name policy=/usr/sbin/policy-rc.d made="" failed=""
  if is_full; then wanted+=("${PACKAGES_FULL[@]}"); fi
  for name in "${wanted[@]}"; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" != installed ]; then missing+=("$name"); fi
  done
  if [ ${#missing[@]} = 0 ]; then return; fi
  log "apt-get install ${missing[*]}"
  # With this file in place a package's installation script cannot start a service.
  if [ ! -e $policy ]; then
    made=yes
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod 755 $policy
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  {
    DEBIAN_FRONTEND=noninteractive apt-get update &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
  } >"$LOGS/apt.log" 2>&1 || failed=yes
  if [ -n "$made" ]; then rm -f $policy; trap - EXIT; fi
  if [ -n "$failed" ]; then tail -n 20 "$LOGS/apt.log" >&2; die "apt-get failed; see $LOGS/apt.log"; fi
  log "packages installed"
}

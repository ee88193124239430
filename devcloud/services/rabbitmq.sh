# RabbitMQ and the Erlang port mapper that it needs, on loopback only.
# shellcheck shell=bash

rabbitmq_start() {
  # RabbitMQ would start the port mapper itself, but on all addresses.
  start epmd epmd -address 127.0.0.1
  write rabbitmq/rabbitmq.conf <<INI
listeners.tcp.1 = 127.0.0.1:${INFRA_PORT[rabbitmq]}
vm_memory_high_watermark.absolute = 1GB
disk_free_limit.absolute = 50MB
INI
  write rabbitmq/enabled_plugins <<<'[].'
  mkdir -p "$DATA/rabbitmq"
  # Not /usr/sbin/rabbitmq-server, which insists on the account rabbitmq and on /var/lib.
  start rabbitmq HOME="$DATA/rabbitmq" ERL_EPMD_ADDRESS=127.0.0.1 RABBITMQ_NODENAME=devcloud@localhost \
    RABBITMQ_CONFIG_FILE="$ETC/rabbitmq/rabbitmq.conf" RABBITMQ_CONF_ENV_FILE=/dev/null \
    RABBITMQ_ENABLED_PLUGINS_FILE="$ETC/rabbitmq/enabled_plugins" RABBITMQ_MNESIA_BASE="$DATA/rabbitmq/mnesia" \
    RABBITMQ_LOG_BASE="$LOGS/rabbitmq" RABBITMQ_PID_FILE="$DATA/rabbitmq/pid" \
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='-kernel inet_dist_use_interface {127,0,0,1} +S 2:2 +sbwt none' \
    /usr/lib/rabbitmq/bin/rabbitmq-server
}

rabbitmq_ready() { wait_for rabbitmq 60 listening "${INFRA_PORT[rabbitmq]}"; }

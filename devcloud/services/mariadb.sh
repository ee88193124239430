# MariaDB: a private instance, on a socket in the state folder only.
# shellcheck shell=bash

sql() { clean mariadb --no-defaults --socket="$RUN/mariadb.sock" --user=root --execute "$1"; }

make_data_folder() {
  log "database files"
  rm -rf "$DATA/mariadb"
  # As root, because the account mysql may not be able to reach the checkout.
  clean mariadb-install-db --no-defaults --user=root --datadir="$DATA/mariadb" --skip-test-db \
    --auth-root-authentication-method=normal >"$LOGS/mariadb-install.log" 2>&1 ||
    die "mariadb-install-db failed; see $LOGS/mariadb-install.log"
}

mariadb_start() {
  once mariadb make_data_folder
  # Nothing is flushed to disk: fast, and a power cut may cost a test cloud its data.
  start mariadb mariadbd --no-defaults --user=root --datadir="$DATA/mariadb" --socket="$RUN/mariadb.sock" --skip-networking \
    --max-connections=1000 --character-set-server=utf8mb3 --collation-server=utf8mb3_general_ci --performance-schema=OFF \
    --innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync --innodb-doublewrite=0 --innodb-buffer-pool-size=192M
  wait_for mariadb 30 sql 'SELECT 1'
}

#!/usr/bin/env bash
# A standby: copies the primary once, then follows it.
set -euo pipefail
export PGDATA=/var/lib/postgresql/18/docker
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  pg_basebackup --host=primary --username=portal --pgdata="$PGDATA" --wal-method=stream \
    --write-recovery-conf --create-slot --slot=standby
fi
exec postgres

#!/usr/bin/env bash
# A standby: copies the primary once, then follows it. A copy that was broken off is begun again.
set -euo pipefail
export PGDATA=/var/lib/postgresql/18/docker
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  rm -rf "$PGDATA" "$PGDATA.unfinished"
  mkdir -p "$(dirname "$PGDATA")"
  pg_basebackup --host=primary --username=portal --pgdata="$PGDATA.unfinished" --wal-method=stream \
    --checkpoint=fast --write-recovery-conf --slot=standby
  mv "$PGDATA.unfinished" "$PGDATA"
fi
exec postgres

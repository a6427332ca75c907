#!/usr/bin/env bash
# Lets the standby follow: runs once, when the primary's data directory is made.
set -euo pipefail
echo "host replication $POSTGRES_USER samenet scram-sha-256" >> "$PGDATA/pg_hba.conf"
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -c "select pg_create_physical_replication_slot('standby')"

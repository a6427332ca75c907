#!/usr/bin/env bash
# Lets the standby follow: runs once, when the primary's data directory is made.
set -euo pipefail
echo "host replication $POSTGRES_USER samenet scram-sha-256" >> "$PGDATA/pg_hba.conf"

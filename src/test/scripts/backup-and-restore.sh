#!/usr/bin/env bash
# Backs a portal up in both ways of docs/operations.md, restores each into an empty place, and compares the data packages
# byte by byte. Needs the jar: ./mvnw package -DskipTests. DATASET names another dataset than the one in the jar.
set -euo pipefail
cd "$(dirname "$0")/../../.."

jar=$(ls target/cooperation-portal-*.jar | head -1)
room=$(mktemp -d)
port=${PORT:-8107}
running=
trap '[ -z "$running" ] || kill "$running" || true; rm -rf "$room"' EXIT

start() { # the folder of its data, the folder of its dataset or nothing
  java -jar "$jar" --server.port="$port" --logging.level.root=warn --portal.database.directory="$1/postgres" \
    --portal.index.directory="$1/index" --portal.package.directory="$1/package" ${2:+--portal.dataset=file:$2/} &
  running=$!
  for _ in $(seq 240); do
    if curl -sf "localhost:$port/readyz" -o "$room/ready"; then
      return
    fi
    kill -0 "$running"
    sleep 1
  done
  return 1
}

stop() {
  kill "$running"
  wait "$running" || true
  running=
}

package() { # into this file
  local path
  path=$(curl -s "localhost:$port/en/data" | grep -o '/data/cooperation-[^"]*\.zip' | head -1)
  curl -sf "localhost:$port$path" -o "$1"
}

start "$room/first" "${DATASET:-}"
package "$room/first.zip"
stop

# The files of the portal's own PostgreSQL, copied while it stands still.
tar -C "$room/first" -czf "$room/files.tar.gz" postgres
mkdir "$room/second"
tar -C "$room/second" -xzf "$room/files.tar.gz"
start "$room/second" "${DATASET:-}"
package "$room/second.zip"
stop
cmp "$room/first.zip" "$room/second.zip"
echo "restored from the files of the database: the data package is byte-identical"

# The data package, read into an empty database.
mkdir "$room/dataset"
(cd "$room/dataset" && jar --extract --file "$room/first.zip")
[ -f "$room/dataset/datapackage.json" ] || mv "$room"/dataset/*/* "$room/dataset/"
start "$room/third" "$room/dataset"
package "$room/third.zip"
stop
cmp "$room/first.zip" "$room/third.zip"
echo "restored from the data package: the data package is byte-identical"
sha256sum "$room"/*.zip

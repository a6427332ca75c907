#!/usr/bin/env bash
# Exports 100,000 synthetic records in a heap of 256 MB, and says how long each form takes and what it holds.
#
#   src/test/scripts/export-100000.sh [records]       (in the project's folder; needs curl; takes a few minutes)
#
# The dataset is published first by a portal with a large heap; the one that exports is started anew.
set -euo pipefail

records=${1:-100000}
work=$(mktemp -d)
port=18123
portal=

stop() { [ -z "$portal" ] || { kill "$portal" && wait "$portal" || true; }; portal=; }
trap 'stop; rm -rf "$work"' EXIT

start() { # heap
  java -Xmx"$1" -XX:+ExitOnOutOfMemoryError -jar "$jar" --server.port=$port "--portal.dataset=file:$work/dataset/" \
    "--portal.database.directory=$work/postgres" "--portal.index.directory=$work/index" \
    "--portal.package.directory=$work/package" >>"$work/portal.log" 2>&1 &
  portal=$!
  until curl -sf "http://localhost:$port/readyz" >/dev/null; do
    kill -0 "$portal" || { tail -30 "$work/portal.log"; exit 1; }
    sleep 1
  done
}

./mvnw -q -B -ntp package -DskipTests
./mvnw -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
jar=$(ls target/cooperation-portal-*.jar | grep -v original | head -1)
java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" cooperation.dataset.SyntheticDataset "$records" "$work/dataset"

began=$(date +%s); start 3g
echo "published $records records in $(($(date +%s) - began)) s"
stop
start 256m
for form in csv json xlsx; do
  curl -s -o "$work/all.$form" -w "$form: %{http_code}, %{size_download} bytes, %{time_total} s\n" "http://localhost:$port/en/activities.$form"
done
[ "$(grep -c '"id":' <(tr '{' '\n' <"$work/all.json"))" = "$records" ] || { echo "json: not $records records"; exit 1; }
[ "$(python3 -c 'import csv,sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], newline=""))) - 1)' "$work/all.csv")" = "$records" ] || { echo "csv: not $records records"; exit 1; }
[ "$(unzip -p "$work/all.xlsx" xl/worksheets/sheet1.xml | grep -o '<row ' | wc -l)" = "$((records + 1))" ] || { echo "xlsx: not $records records"; exit 1; }
echo "each of them: $records records"
curl -s -o "$work/package.zip" -w "package: %{http_code}, %{size_download} bytes, %{time_total} s\n" "http://localhost:$port/data/cooperation-synthetic-$records.zip"
echo "memory of the portal at its most: $(grep VmHWM "/proc/$portal/status" | tr -s '\t ' ' ')"
grep -cE 'OutOfMemory|Exception' "$work/portal.log" | sed 's/^/faults in the log: /' || true

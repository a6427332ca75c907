#!/usr/bin/env bash
# What pages cost on generated datasets of 10,000, 100,000 and 1,000,000 records, or of the sizes given: generates each,
# imports it, indexes it and reads pages that no cache holds. Prints a table for docs/benchmarks.md. The largest needs
# 8 GB of disk. HEAP limits the portal's memory.
set -euo pipefail
cd "$(dirname "$0")/../../.."

./mvnw -q -B -ntp -o test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
portal=target/classes:target/test-classes:$(cat target/classpath)

for records in "${@:-10000 100000 1000000}"; do
  for size in $records; do
    room=target/scale/$size
    rm -rf "$room"
    mkdir -p "$room/dataset"
    java -cp "$portal" cooperation.dataset.SyntheticDataset "$size" "$room/dataset"
    echo "### $size records, $(du -sm "$room/dataset" | cut -f 1) MB of files"
    java "-Xmx${HEAP:-1400m}" -cp "$portal" cooperation.ScaleBenchmark --server.port=0 --logging.level.root=warn --portal.limit.per-minute=1000000 \
      "--portal.dataset=file:$PWD/$room/dataset/" --portal.database.directory="$room/postgres" \
      --portal.index.directory="$room/index" --portal.package.directory="$room/package"
    rm -rf "$room"
  done
done

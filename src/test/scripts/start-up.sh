#!/usr/bin/env bash
#
# How long the portal takes from its command to readiness, with its own PostgreSQL and an index that are there already: as a jar,
# extracted, and with what the Java at hand can prepare (CDS on 17 to 24, an AOT cache from 25).
#
#   src/test/scripts/start-up.sh
#
# JAR        the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# JAVA_HOME  the Java to try
# RUNS       starts of each, of which the median counts; 3

set -u
cd "$(dirname "$0")/../../.." || exit 1
source src/test/scripts/portal.sh

[ -n "${JAVA_HOME:-}" ] && PATH=$JAVA_HOME/bin:$PATH
version=$(java -XshowSettings:properties -version 2>&1 | awk '/java.specification.version/ { print $3 }')
RUNS=${RUNS:-3}
set_up=(--portal.database.directory="$room/db" --portal.index.directory="$room/index" --portal.package.directory="$room/package")

# Milliseconds to readiness and, after a hundred pages, the memory in MB.
start() { # java arguments
	port=$(free_port)
	local begun ended
	begun=$(date +%s%3N)
	(cd "$room" && exec java "$@" --server.port="$port" --management.server.port="$(free_port)" "${set_up[@]}" >portal.log 2>&1) &
	portal=$!
	until curl -sf -o /dev/null "http://127.0.0.1:$port/readyz"; do
		kill -0 "$portal" 2>/dev/null || { tail -5 "$room/portal.log" >&2; exit 1; }
		sleep 0.02
	done
	ended=$(date +%s%3N)
	for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$port/en/organizations/au"; done
	echo "$((ended - begun)) $(($(awk '/VmRSS/ { print $2 }' "/proc/$portal/status") / 1024))"
	kill "$portal"
	wait "$portal" 2>/dev/null
	portal=
}

row() { # name, java arguments
	local name=$1
	shift
	: >"$room/runs"
	for _ in $(seq "$RUNS"); do start "$@" >>"$room/runs"; done
	sort -n "$room/runs" | awk -v name="$name" '{ ms[NR] = $1; mb[NR] = $2 } END { m = int((NR + 1) / 2); printf "| %s | %.1f | %d |\n", name, ms[m] / 1000, mb[m] }'
}

start -jar "$JAR" >/dev/null
(cd "$room" && java -Djarmode=tools -jar "$JAR" extract --destination app >/dev/null) || exit 1
app=$room/app/$(basename "$JAR")

echo "Java $version, $(nproc) cores, load before: $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "| started as | ready after s | MB resident |"
echo "|---|---|---|"
row "one jar" -jar "$JAR"
row "extracted" -jar "$app"
if [ "$version" -ge 25 ]; then
	(cd "$room/app" && java -XX:AOTCacheOutput="$room/portal.aot" -Dspring.context.exit=onRefresh -jar "$app" "${set_up[@]}" >"$room/training.log" 2>&1)
	row "extracted, AOT cache" -XX:AOTCache="$room/portal.aot" -jar "$app"
else
	(cd "$room/app" && java -XX:ArchiveClassesAtExit="$room/portal.jsa" -Dspring.context.exit=onRefresh -jar "$app" "${set_up[@]}" >"$room/training.log" 2>&1)
	row "extracted, CDS" -XX:SharedArchiveFile="$room/portal.jsa" -jar "$app"
fi

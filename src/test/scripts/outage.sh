#!/usr/bin/env bash
#
# Reads the portal at 500 requests a second for a minute, kills its PostgreSQL with -9 after 15 seconds and brings it back after 35.
#
#   src/test/scripts/outage.sh
#
# JAR   the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# RATE  requests a second; 500
#
# The PostgreSQL is that of the portal's own binaries, started here so that nothing brings it back too early.

set -u
cd "$(dirname "$0")/../../.." || exit 1
source src/test/scripts/portal.sh

binaries=$(ls ~/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-*/*/*.jar | head -1)
mkdir -p "$room/postgres" "$room/data"
unzip -p "$binaries" '*.txz' | tar -xJ -C "$room/postgres" || exit 1
database_port=$(free_port)

# PostgreSQL does not run as root.
as_somebody() {
	if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
}
[ "$(id -u)" = 0 ] && chown 65534:65534 "$room/data"

start_database() {
	as_somebody "$room/postgres/bin/postgres" -D "$room/data" -p "$database_port" -h 127.0.0.1 -k "$room/data" >>"$room/data/log" 2>&1 &
	database=$!
}

as_somebody "$room/postgres/bin/initdb" -D "$room/data" -U portal --auth=trust --locale-provider=builtin --builtin-locale=C.UTF-8 \
	--locale=C.UTF-8 --encoding=UTF8 >/dev/null || exit 1
start_database
at_exit 'kill "$database" 2>/dev/null'
for _ in $(seq 50); do (exec 3<>"/dev/tcp/127.0.0.1/$database_port") 2>/dev/null && break; sleep 0.2; done

start_portal --spring.profiles.active=operator --spring.datasource.url="jdbc:postgresql://127.0.0.1:$database_port/postgres" --spring.datasource.username=portal \
	--spring.datasource.password=unused

gauge() { # name
	curl -s "http://127.0.0.1:$management/actuator/metrics/$1" | grep -o '"value":[0-9.E]*' | head -1 | cut -d: -f2
}
state() {
	echo "threads $(gauge jvm.threads.live), connections $(gauge hikaricp.connections), in use $(gauge hikaricp.connections.active)"
}

echo "before: $(state)"
# The clock starts when the addresses have been collected and half of them read.
touch "$room/report"
reading() { until grep -q visited "$room/report"; do sleep 0.1; done; }
(
	reading
	sleep 15
	# All of its processes, as when a machine is lost.
	pkill -9 -P "$database"
	kill -9 "$database"
) &
killer=$!
(reading; sleep 35 && rm -f "$room/data/postmaster.pid" && start_database && echo "$database" >"$room/second" && wait "$database") 2>/dev/null &
at_exit '[ -f "$room/second" ] && kill "$(cat "$room/second")" 2>/dev/null'
java src/test/scripts/Outage.java "http://127.0.0.1:$port" "${RATE:-500}" 60 15 35 | tee "$room/report"
verdict=${PIPESTATUS[0]}
wait "$killer"
sleep 5
echo "after:  $(state)"
# PostgreSQL has first to recover what the kill left.
echo "PostgreSQL started:          $(grep -a 'starting PostgreSQL' "$room/data/log" | tail -1 | cut -d' ' -f2)"
echo "PostgreSQL took connections: $(grep -a 'ready to accept connections' "$room/data/log" | tail -1 | cut -d' ' -f2)"
exit $verdict

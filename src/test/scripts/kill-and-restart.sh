#!/usr/bin/env bash
#
# Kills the portal, its PostgreSQL, and both, and counts the records after each.
#
#   src/test/scripts/kill-and-restart.sh
#
# JAR    the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# PROBE  the address whose "total" (or whole answer, when it has none) must stay the same

# With -m every portal has a process group of its own, which Ctrl-C is later sent to.
set -um
cd "$(dirname "$0")/../../.." || exit 1

PROBE=${PROBE:-/en/activities.json}
JAR=${JAR:-$(ls target/cooperation-portal-*.jar 2>/dev/null | head -1)}
if [ -z "$JAR" ]; then
	./mvnw -q -DskipTests package || exit 1
	JAR=$(ls target/cooperation-portal-*.jar | head -1)
fi
JAR=$(realpath "$JAR")

room=$(realpath "$(mktemp -d)")
data=$room/data/postgres
passed=0
failed=0
portal=

cleanup() {
	[ -n "$portal" ] && kill -9 "$portal" 2>/dev/null
	for process in $(servers); do
		kill -9 "$process"
	done
	rm -rf "$room"
}
trap cleanup EXIT

check() { # sentence, expected, seen
	if [ "$2" = "$3" ]; then
		passed=$((passed + 1))
		echo "passed: $1 ($3)"
	else
		failed=$((failed + 1))
		echo "FAILED: $1: expected '$2', saw '$3'"
		tail -5 "$room/portal.log"
	fi
}

free_port() {
	local port
	while port=$((20000 + RANDOM % 10000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
	echo "$port"
}

start() {
	port=$(free_port)
	(cd "$room" && exec java -jar "$JAR" --server.port="$port" >>portal.log 2>&1) &
	portal=$!
}

total() {
	local answer
	answer=$(curl -sf --max-time 40 "http://localhost:$port$PROBE") || return 1
	grep -o '"total" *: *[0-9]*' <<<"$answer" | head -1 | grep . || echo "$answer"
}

# What the portal answers, as soon as it does; nothing when it has died or two minutes are over.
answer() {
	local deadline=$((SECONDS + 120))
	until total; do
		kill -0 "$portal" 2>/dev/null && [ $SECONDS -lt $deadline ] || return
		sleep 0.5
	done
}

postmaster() {
	head -1 "$data/postmaster.pid" 2>/dev/null
}

# Every process of this database, also those that a killed server leaves for a moment.
servers() {
	if [ -d /proc/self ]; then
		find /proc -maxdepth 2 -path '/proc/[0-9]*/cwd' -lname "$data" 2>/dev/null | cut -d/ -f3
	else
		pgrep -f -- "-D $data"
	fi
}

# Waits for a new server in place of the killed one.
replaced() {
	local deadline=$((SECONDS + 60))
	until [ "$(postmaster)" != "$1" ] && curl -sf "http://localhost:$port/readyz" >"$room/health"; do
		[ $SECONDS -lt $deadline ] || return
		sleep 0.5
	done
	grep -o '"status":"UP"' "$room/health" | head -1
}

stop() { # signal, process or group
	kill "$1" -- "$2"
	wait "$portal" 2>/dev/null
	status=$?
	portal=
}

start
first=$(answer)
check "a first start answers $PROBE" "${first:-an answer}" "$first"

kill -9 "$portal"
wait "$portal" 2>/dev/null
orphan=$(postmaster)
check "kill -9 of the portal leaves its server behind" "${orphan:-a server}" "$(servers | grep -x "$orphan")"
start
check "the portal starts again after kill -9" "$first" "$(answer)"
check "the server left behind is gone" "" "$(servers | grep -x "$orphan")"

killed=$(postmaster)
kill -9 "$killed"
check "the portal replaces its server after kill -9 of that" '"status":"UP"' "$(replaced "$killed")"
check "the same portal answers" "$first" "$(answer)"

kill -9 "$portal" "$(postmaster)"
wait "$portal" 2>/dev/null
start
check "the portal starts again after kill -9 of both" "$first" "$(answer)"

(cd "$room" && timeout 120 java -jar "$JAR" --server.port="$(free_port)" >second.log 2>&1)
check "a second portal in the same directory ends" 1 $?
check "with a sentence" "Another portal is using the database directory $data." "$(grep '^Another portal' "$room/second.log")"
check "and no stack trace" 0 "$(grep -c '^	at ' "$room/second.log")"
check "the first one still answers" "$first" "$(answer)"

stop -TERM "$portal"
check "SIGTERM ends the portal" 143 "$status"
check "and its server" "" "$(servers)"

start
check "the portal starts again after an ordinary stop" "$first" "$(answer)"
: >"$room/portal.log"
stop -INT "-$portal"
check "Ctrl-C ends the portal" 130 "$status"
check "and its server" "" "$(servers)"
check "and not before the pool" 0 "$(grep -cE 'PostgreSQL is gone|FATAL|57P01' "$room/portal.log")"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

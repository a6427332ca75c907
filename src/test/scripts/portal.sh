# Sourced by the scripts beside it: starts the packaged portal in a room of its own, and clears up.

JAR=${JAR:-$(ls target/cooperation-portal-*.jar 2>/dev/null | head -1)}
if [ -z "$JAR" ]; then
	./mvnw -q -B -ntp -DskipTests package || exit 1
	JAR=$(ls target/cooperation-portal-*.jar | head -1)
fi
JAR=$(realpath "$JAR")
room=$(realpath "$(mktemp -d)")
chmod 755 "$room"
endings=()
portal=

at_exit() { # a command
	endings+=("$1")
}

clear_up() {
	local ending
	[ -n "$portal" ] && kill "$portal" 2>/dev/null && wait "$portal" 2>/dev/null
	for ending in "${endings[@]}"; do eval "$ending"; done
	rm -rf "$room"
}
trap clear_up EXIT

free_port() {
	local port
	while port=$((20000 + RANDOM % 10000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
	echo "$port"
}

codes() { tail -n +2 "src/main/resources/dataset/$1.csv" | cut -d, -f1; }

# Has wrk ask for the addresses of a file, one after the other and then from the first again.
ask_in_turn() { # file, arguments of wrk
	cat >"$room/in-turn.lua" <<'EOT'
local addresses = {}
for address in io.lines(os.getenv("ADDRESSES")) do addresses[#addresses + 1] = address end
local next = 0
request = function()
	next = next % #addresses + 1
	return wrk.format("GET", addresses[next])
end
EOT
	ADDRESSES=$1 wrk -t1 -s "$room/in-turn.lua" "${@:2}" "http://127.0.0.1:$port"
}

# Returns when the portal is ready, or says why it is not.
start_portal() { # arguments of the portal
	port=$(free_port)
	management=$(free_port)
	# shellcheck disable=SC2086
	(cd "$room" && exec java ${JAVA_OPTS:-} -jar "$JAR" --server.port="$port" --management.server.port="$management" "$@" >portal.log 2>&1) &
	portal=$!
	for _ in $(seq 600); do
		curl -sf -o /dev/null "http://127.0.0.1:$port/readyz" && return
		kill -0 "$portal" 2>/dev/null || break
		sleep 0.2
	done
	tail -20 "$room/portal.log"
	exit 1
}

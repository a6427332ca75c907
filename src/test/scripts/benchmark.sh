#!/usr/bin/env bash
#
# Sets the portal beside nginx, which serves the same bytes from disk, in the same run.
#
#   src/test/scripts/benchmark.sh
#
# JAR      the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# RUNS     runs of each, of which the median counts; 5
# SECONDS_EACH  the length of a run; 5
# JAVA_OPTS     for the portal
#
# Needs wrk, nginx and curl. All traffic stays on the loopback address.

set -u
cd "$(dirname "$0")/../../.." || exit 1
source src/test/scripts/portal.sh

RUNS=${RUNS:-5}
SECONDS_EACH=${SECONDS_EACH:-5}
declare -A PAGES=(
	[1 home]=/en
	[2 organization]=/zh/organizations/au
	[3 record]=/en/activities/2020-21-1
	[4 selection]='/en/activities?theme=covid-19&organization=AU'
)

start_portal --portal.limit.per-minute=1000000 --portal.pages.warm-up=false

site=$room/site
mkdir -p "$site"
nginx_port=$(free_port)
cat >"$room/nginx.conf" <<EOF
worker_processes auto;
pid $room/nginx.pid;
error_log $room/nginx.log;
events { worker_connections 1024; }
http {
	access_log off;
	sendfile on;
	tcp_nopush on;
	keepalive_requests 100000000;
	gzip_static on;
	default_type text/html;
	server { listen 127.0.0.1:$nginx_port; root $site; }
}
EOF

# Requests a second and p99 in milliseconds of one run.
run() { # url
	wrk -t1 -c32 -d"${SECONDS_EACH}s" --latency -H 'Accept-Encoding: gzip' "$1" | awk '
		/99%/ { p = $2; if (p ~ /us$/) p /= 1000; else if (p ~ /ms$/) p += 0; else p *= 1000 }
		/Requests\/sec/ { r = $2 }
		/Non-2xx/ { print "FAILED" > "/dev/stderr" }
		END { printf "%d %.2f\n", r, p }'
}

median() { # column, from lines
	sort -n -k"$1","$1" | awk -v column="$1" '{ v[NR] = $column } END { print v[int((NR + 1) / 2)] }'
}

for page in "${!PAGES[@]}"; do
	name=${page#* }
	# Twice: what is asked for again is compressed better.
	for _ in 1 2; do curl -sf -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port${PAGES[$page]}" -o "$site/$name.html.gz" || exit 1; done
	gunzip -k "$site/$name.html.gz"
done
nginx -c "$room/nginx.conf" -e "$room/nginx.log"
nginx_pid=$(cat "$room/nginx.pid")
at_exit 'kill "$nginx_pid" 2>/dev/null'

echo "$(java -version 2>&1 | head -1), $(nginx -v 2>&1), $(nproc) cores, load before: $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "| page | bytes (compressed) | nginx/s | p99 ms | portal/s | p99 ms | portal : nginx |"
echo "|---|---|---|---|---|---|---|"
# So that no page pays for what the compiler does with the first of them.
for _ in 1 2; do
	for page in "${!PAGES[@]}"; do run "http://127.0.0.1:$port${PAGES[$page]}" >/dev/null; done
done

for page in $(printf '%s\n' "${!PAGES[@]}" | sort | cut -d' ' -f2); do
	for key in "${!PAGES[@]}"; do [ "${key#* }" = "$page" ] && url="http://127.0.0.1:$port${PAGES[$key]}"; done
	run "$url" >/dev/null
	: >"$room/nginx.runs"
	: >"$room/portal.runs"
	for _ in $(seq "$RUNS"); do
		run "http://127.0.0.1:$nginx_port/$page.html" >>"$room/nginx.runs"
		run "$url" >>"$room/portal.runs"
	done
	n=$(median 1 <"$room/nginx.runs")
	p=$(median 1 <"$room/portal.runs")
	echo "| $page | $(stat -c %s "$site/$page.html") ($(stat -c %s "$site/$page.html.gz")) | $n | $(median 2 <"$room/nginx.runs") | $p |" \
		"$(median 2 <"$room/portal.runs") | $(awk "BEGIN { printf \"%.2f\", $p / $n }") |"
done

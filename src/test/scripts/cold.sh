#!/usr/bin/env bash
#
# What pages cost that nobody has asked for before: lists of the records of three organizations, each once, most with 25 records and
# all facets. The Chinese ones warm the code up, the English ones are measured.
#
#   src/test/scripts/cold.sh
#
# JAR          the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# CONNECTIONS  readers at a time; 8
#
# Needs wrk and curl. All traffic stays on the loopback address.

set -u
cd "$(dirname "$0")/../../.." || exit 1
source src/test/scripts/portal.sh

lists() {
	local organizations first second third
	mapfile -t organizations < <(codes organizations)
	for ((first = 0; first < ${#organizations[@]}; first++)); do
		for ((second = first + 1; second < ${#organizations[@]}; second++)); do
			for ((third = second + 1; third < ${#organizations[@]}; third++)); do
				echo "/activities?organization=${organizations[first]}&organization=${organizations[second]}&organization=${organizations[third]}"
			done
		done
	done | shuf --random-source=<(yes)
}

for language in zh en; do lists | sed "s|^|/$language|" >"$room/$language"; done

# The benchmark of one language, for as many seconds. Addresses left over are asked for a second time, which the count of requests shows.
ask() { ask_in_turn "$room/$1" -c"${CONNECTIONS:-8}" -d"$2s" --latency; }

start_portal --portal.limit.per-minute=1000000 --portal.pages.memory=1B

echo "$(java -version 2>&1 | head -1), $(nproc) cores, load before: $(cut -d' ' -f1 /proc/loadavg), $(wc -l <"$room/en") addresses"
ask zh 100 >/dev/null
ask en 15

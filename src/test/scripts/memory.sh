#!/usr/bin/env bash
#
# What the portal takes of the machine's memory after ten minutes of load: selections by organization, theme and year in both
# languages, one after the other: each is made once and then comes from those kept.
#
#   src/test/scripts/memory.sh
#
# JAR        the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# MINUTES    how long; 10
# JAVA_OPTS  for the portal
#
# Needs wrk and curl. All traffic stays on the loopback address.

set -u
cd "$(dirname "$0")/../../.." || exit 1
source src/test/scripts/portal.sh

# The addresses, behind the language, of selections by organization, theme and year.
selections() {
	local organization theme year
	for organization in $(codes organizations); do
		for theme in $(codes themes); do
			for year in 2015 2016 2017 2018 2019 2020; do
				echo "/activities?organization=$organization&theme=$theme&year=$year"
			done
		done
	done | shuf --random-source=<(yes)
}

for language in zh en; do selections | sed "s|^|/$language|"; done >"$room/addresses"

resident() { echo "$1: $(($(awk '/VmRSS/ { print $2 }' "/proc/$portal/status") / 1024)) MB resident"; }

start_portal --portal.limit.per-minute=10000000

echo "$(java -version 2>&1 | head -1), $(nproc) cores, load before: $(cut -d' ' -f1 /proc/loadavg), $(wc -l <"$room/addresses") addresses"
resident "ready"
ask_in_turn "$room/addresses" -c16 -d"${MINUTES:-10}m" -H 'Accept-Encoding: gzip' | grep -E 'requests in|Non-2xx'
resident "after ${MINUTES:-10} minutes"
jcmd "$portal" GC.run >/dev/null
echo "heap in use after collection: $(jcmd "$portal" GC.heap_info | awk '/used/ { print; exit }')"

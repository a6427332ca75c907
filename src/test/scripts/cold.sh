#!/usr/bin/env bash
#
# What pages cost that nobody has asked for before: lists of records, each asked for once. The Chinese ones warm the code up, the
# English ones are measured.
#
#   src/test/scripts/cold.sh
#
# JAR          the portal to try; target/cooperation-portal-*.jar unless set, built when missing
# CONNECTIONS  readers at a time; 8
# WARM_UP      seconds that the Chinese ones take; 300
# JAVA_OPTS    for the portal
#
# Needs wrk and curl. All traffic stays on the loopback address.

set -u
cd "$(dirname "$0")/../../.." || exit 1
source src/test/scripts/portal.sh

# Twenty thousand lists of the records of some organizations, drawn alike each time.
lists() { # language, how many organizations, how many themes
	awk -v language="$1" -v organizations="$(codes organizations | tr '\n' ' ')" -v themes="$(codes themes | tr '\n' ' ')" -v some="$2" -v narrowed="$3" '
		function drawn(from, size, parameter, count,    address, used, code) {
			while (count > 0) {
				code = from[int(rand() * size) + 1]
				if (!(code in used)) { used[code]; address = address "&" parameter "=" code; count-- }
			}
			return address
		}
		BEGIN {
			srand(1)
			o = split(organizations, organization, " ")
			t = split(themes, theme, " ")
			for (n = 0; n < 20000; n++) {
				address = drawn(organization, o, "organization", some) drawn(theme, t, "theme", narrowed)
				print "/" language "/activities?" substr(address, 2)
			}
		}'
}

for language in zh en; do
	lists "$language" 5 0 >"$room/$language-whole"
	lists "$language" 5 1 >"$room/$language-narrowed"
done

# The benchmark of some lists, for as many seconds.
ask() { ask_in_turn "$room/$1" -c"${CONNECTIONS:-8}" -d"$2s" -H 'Accept-Encoding: gzip' --latency; }

# Bytes of a page, before it is compressed.
size() {
	tail -50 "$room/$1" | while read -r address; do curl -s "http://127.0.0.1:$port$address" | wc -c; done | awk '{ sum += $1 } END { print int(sum / NR) }'
}

start_portal --portal.limit.per-minute=1000000 --portal.pages.memory=1B

echo "$(java -version 2>&1 | head -1), $(nproc) cores, load before: $(cut -d' ' -f1 /proc/loadavg)"
for sort in whole narrowed; do ask "zh-$sort" $((${WARM_UP:-300} / 2)) >/dev/null; done
for sort in whole narrowed; do
	echo "$sort, $(size "en-$sort") bytes a page:"
	ask "en-$sort" 15
done

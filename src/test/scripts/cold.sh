#!/usr/bin/env bash
#
# What pages cost that nobody has asked for before: selections by organization, theme and year, each once. The Chinese ones warm
# the code up, the English ones are measured.
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

codes() { tail -n +2 "src/main/resources/dataset/$1.csv" | cut -d, -f1; }

for organization in $(codes organizations); do
	for theme in $(codes themes); do
		for year in 2015 2016 2017 2018 2019 2020; do
			echo "/activities?organization=$organization&theme=$theme&year=$year"
		done
	done
done | shuf --random-source=<(yes) >"$room/addresses"

cat >"$room/once.lua" <<'EOF'
local addresses = {}
for address in io.lines(os.getenv("ADDRESSES")) do addresses[#addresses + 1] = os.getenv("TONGUE") .. address end
local next = 0
request = function()
	next = next + 1
	-- Those that are left over are asked for a second time, which the count of requests shows.
	return wrk.format("GET", addresses[(next - 1) % #addresses + 1])
end
EOF

# The benchmark of one language, for as many seconds.
ask() { ADDRESSES=$room/addresses TONGUE=/$1 wrk -t1 -c"${CONNECTIONS:-8}" -d"$2s" --latency -s "$room/once.lua" "http://127.0.0.1:$port"; }

start_portal --portal.limit.per-minute=1000000 --portal.pages.memory=1B --portal.pages.warm-up=false

echo "$(java -version 2>&1 | head -1), $(nproc) cores, load before: $(cut -d' ' -f1 /proc/loadavg), $(wc -l <"$room/addresses") addresses"
ask zh 40 >/dev/null
ask en 15

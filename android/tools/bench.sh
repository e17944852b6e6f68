#!/usr/bin/env bash
# bench.sh: prints how long the app takes for what a reader waits for, beside an empty activity, in Robolectric.
# Kotlin, library and pack come from $WAYMARK_ENGINE, as for quick.sh; with release/ in that folder its library is measured.
set -euo pipefail
cd "$(dirname "$0")/.."
engine=${WAYMARK_ENGINE:-$PWD/target/engine}
library=$engine/lib
[[ -d $engine/release ]] && library=$engine/release
mkdir -p target
exec 9> target/quick.lock
flock 9
# Compiled for speed, unlike the tests. The name ends on no pattern of surefire's, so nothing else runs it.
mvn -o -q "-Dwaymark.bindings=$engine/kotlin" "-Dwaymark.library=$library" "-Dwaymark.pack=$engine/pack.wmk" \
    -Dkotlin.compiler.incremental=true -Dtest.jvm.args=-XX:+UseParallelGC -Dtest=MeasuresBench test
echo "engine: $library ($(stat -c %s "$library"/*.so) bytes), $(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg)"
echo
cat target/surefire-reports/*MeasuresBench-output.txt

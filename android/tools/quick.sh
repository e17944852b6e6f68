#!/usr/bin/env bash
# quick.sh [TEST...]: compiles what changed and runs these test classes (surefire's patterns), or only compiles.
# Takes kotlin/, lib/ and pack.wmk from the folder $WAYMARK_ENGINE, so that no cargo runs; else from the last build.
set -euo pipefail
engine=${WAYMARK_ENGINE:+$(realpath "$WAYMARK_ENGINE")}
cd "$(dirname "$0")/.."
engine=${engine:-$PWD/target/engine}
[[ -d $engine/kotlin ]] || tools/engine.sh "$engine"

arguments=(
    "-Dwaymark.bindings=$engine/kotlin" "-Dwaymark.library=$engine/lib" "-Dwaymark.pack=$engine/pack.wmk"
    -Dkotlin.compiler.incremental=true
)
if (($#)); then
    arguments+=("-Dtest=$(IFS=,; echo "$*")" test)
else
    arguments+=(test-compile)
fi
# One at a time: two builds in one folder would eat each other's files.
mkdir -p target
exec 9> target/quick.lock
flock 9
mvn -o -q "${arguments[@]}"

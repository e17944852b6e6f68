#!/usr/bin/env bash
# engine.sh OUT: the engine for the tests (OUT/lib), its Kotlin (OUT/kotlin) and the pack (OUT/pack.wmk), by cargo.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec cargo xtask android --engine "$1"

#!/usr/bin/env bash
# apk.sh JAR...: what `mvn verify` has compiled, with these jars and JNA, as a signed APK, and its size by part.
# A smoke test of the packaging: the engine itself is missing, because its C needs the NDK. What ships is Gradle's.
set -euo pipefail
cd "$(dirname "$0")/../target"
abis=(arm64-v8a armeabi-v7a x86_64)
rm -rf apk
mkdir -p apk/dex

unzip -qo tools/jna.aar classes.jar 'jni/*' -d apk/jna
java -cp tools/asm.jar:tools/asm-tree.jar ../tools/desugar/Desugar.java \
    apk/classes.jar classes apk/jna/classes.jar "$@"
# Below API 26 dx refuses what it cannot translate; above, it would let it through.
if ! java -Xmx2g -cp tools/dalvik-dx.jar com.android.dx.command.Main --dex --min-sdk-version="$MIN_SDK" \
    --multi-dex --output=apk/dex apk/classes.jar > apk/dx.log 2>&1; then
    tail -20 apk/dx.log
    exit 1
fi

cp resources/resources.ap_ apk/unaligned.apk
for abi in "${abis[@]}"; do
    mkdir -p "apk/lib/$abi"
    cp "apk/jna/jni/$abi/"*.so "apk/lib/$abi/"
done
# Libraries are stored as they are, so that Android can map them into memory.
(cd apk && zip -qj unaligned.apk dex/*.dex && zip -q0r unaligned.apk lib)
zipalign -f -p 4 apk/unaligned.apk apk/aligned.apk

if [[ ! -f smoke.jks ]]; then
    keytool -genkeypair -keystore smoke.jks -storepass throw-away -keypass throw-away -alias smoke \
        -keyalg RSA -keysize 2048 -validity 3650 -dname CN=smoke 2> /dev/null
fi
apksigner sign --ks smoke.jks --ks-pass pass:throw-away --min-sdk-version "$MIN_SDK" \
    --out apk/smoke.apk apk/aligned.apk
apksigner verify --min-sdk-version "$MIN_SDK" apk/smoke.apk
"$AAPT2" dump badging apk/smoke.apk > /dev/null

# Bytes as they lie in the APK.
part() { unzip -v apk/smoke.apk | awk -v what="$1" '$NF ~ what { sum += $3 } END { printf "%.2f MB", sum / 1e6 }'; }
# The number of methods that a dex file names is the 32-bit word at 0x58 of its header.
methods=0
for dex in apk/dex/*.dex; do
    methods=$((methods + $(od -An -t u4 -j 88 -N 4 "$dex")))
done
row() { printf '| %-22s | %-31s |\n' "$1" "$2"; }
row part size
row '---' '---'
row 'dex' "$(part '[.]dex$'), $methods methods named"
row 'pack' "$(part '^assets/pack[.]wmk$')"
row 'resources, manifest' "$(part '^(res/.*|resources[.]arsc|AndroidManifest[.]xml)$')"
for abi in "${abis[@]}"; do
    row "JNA $abi" "$(part "^lib/$abi/libjnidispatch[.]so$")"
    row "engine $abi" 'not built here: needs the NDK'
done
row 'smoke APK, whole' "$(stat -c %s apk/smoke.apk | awk '{ printf "%.2f MB", $1 / 1e6 }')"

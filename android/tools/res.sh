#!/usr/bin/env bash
# res.sh ANDROID_JAR PACK OUT R_DIR: res/, the manifest and the pack by aapt2, for tests and for the smoke APK.
set -euo pipefail
jar=$1 pack=$2 out=$3 r=$4
main=$(cd "$(dirname "$0")/../app/src/main" && pwd)
chmod +x "$AAPT2"
rm -rf "$out" "$r"
mkdir -p "$out/assets" "$out/config/com/android/tools" "$r"
cp "$pack" "$out/assets/pack.wmk"

# Gradle names the package in app/build.gradle.kts and wants none in the manifest; aapt2 wants it there.
sed "0,/<manifest/s//<manifest package=\"$APP_ID\"/" "$main/AndroidManifest.xml" > "$out/AndroidManifest.xml"
"$AAPT2" compile --dir "$main/res" -o "$out/compiled.zip"
"$AAPT2" link -o "$out/resources.ap_" -I "$jar" -A "$out/assets" --manifest "$out/AndroidManifest.xml" \
    --java "$r" --min-sdk-version "$MIN_SDK" --target-sdk-version "$TARGET_SDK" \
    --version-code "$VERSION_CODE" --version-name "$VERSION_NAME" "$out/compiled.zip"

# How Robolectric finds them.
cat > "$out/config/com/android/tools/test_config.properties" <<END
android_merged_manifest=$out/AndroidManifest.xml
android_resource_apk=$out/resources.ap_
android_custom_package=$APP_ID
END

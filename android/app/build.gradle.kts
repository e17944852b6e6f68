// The build that ships. Ids and numbers are equal to pom.xml; a test compares them (tests/android/versions.rs).
import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.android)
}

val house = rootDir.parentFile
val engine = layout.buildDirectory.dir("engine").get().asFile
val forTests = layout.buildDirectory.dir("engine-for-tests").get().asFile
val keystore = providers.gradleProperty("waymark.keystore")

android {
    namespace = "org.waymark.app"
    compileSdk = 35

    defaultConfig {
        applicationId = "org.waymark.app"
        minSdk = 24
        targetSdk = 35
        versionCode = 1
        versionName = "0.1.0"
        // JNA brings seven; for the other four there is no engine.
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }

    sourceSets["main"].apply {
        kotlin.srcDir(engine.resolve("kotlin"))
        assets.srcDir(engine.resolve("assets"))
        jniLibs.srcDir(engine.resolve("libraries"))
    }

    signingConfigs {
        if (keystore.isPresent) create("release") {
            storeFile = file(keystore.get())
            storePassword = providers.gradleProperty("waymark.keystore.password").get()
            keyAlias = providers.gradleProperty("waymark.key").get()
            keyPassword = storePassword
        }
    }

    buildTypes {
        release {
            // Short names for what the engine's records are called, and no more code than is used.
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
            signingConfig = signingConfigs.findByName("release")
            vcsInfo.include = false
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_1_8
        targetCompatibility = JavaVersion.VERSION_1_8
    }

    // A list of what is inside, readable by the store alone, helps nobody here.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    testOptions.unitTests {
        isIncludeAndroidResources = true
        all { test ->
            test.dependsOn("engineForTests")
            test.maxHeapSize = "2g"
            test.systemProperty("jna.library.path", forTests.resolve("lib"))
            test.systemProperty("pack.path", forTests.resolve("pack.wmk"))
            test.systemProperty("shots.dir", layout.buildDirectory.dir("shots").get().asFile)
            test.systemProperty("pictures.dir", house.resolve("docs/pictures/android"))
            test.systemProperty("journeys.dir", house.resolve("tests/journeys"))
            test.systemProperty("content.dir", house.resolve("content"))
        }
    }
}

kotlin.compilerOptions.jvmTarget = JvmTarget.JVM_1_8

dependencies {
    implementation("${libs.jna.get()}@aar")
    testImplementation(libs.jna)
    testImplementation(libs.junit)
    testImplementation(libs.robolectric)
}

fun cargo(name: String, vararg arguments: Any) = tasks.register<Exec>(name) {
    workingDir = house
    commandLine(listOf("cargo") + arguments.map(Any::toString))
}

val bindings = cargo("bindings", "xtask", "bindings", "--language", "kotlin", "-o", engine.resolve("kotlin"))
// With what `publisher/` holds, where this build is for one (docs/publishing.md).
val assets = tasks.register<Sync>("assetsFolder") {
    from(house.resolve("publisher")) { into("publisher") }
    into(engine.resolve("assets"))
    doLast { destinationDir.mkdirs() }
}
val pack = cargo("pack", "run", "--", "pack", "build", "-o", engine.resolve("assets/pack.wmk"))
pack.configure { dependsOn(assets) }
// With the NDK that ANDROID_NDK_HOME names, or the newest that the SDK has.
val libraries = cargo(
    "libraries", "ndk", "-t", "arm64-v8a", "-t", "armeabi-v7a", "-t", "x86_64", "--platform", "24",
    "-o", engine.resolve("libraries"), "build", "--profile", "phone", "--locked", "-p", "waymark-ffi", "--lib",
)
cargo("engineForTests", "xtask", "android", "--engine", forTests)

tasks.named("preBuild") { dependsOn(bindings, pack, libraries) }

package fingerpost.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.packaging.FakeMachine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** packaging/fingerpost in a folder of its own, on a machine that has only what each test gives it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String BUILDING = "Building Fingerpost once (about a minute) ...";

    @TempDir
    private Path folder;

    private FakeMachine machine;

    @BeforeEach
    void machine() throws IOException {
        machine = new FakeMachine(folder);
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws IOException {
        machine.installMaven();
        Outcome outcome = machine.run("check", "site.topology.json");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains("JDK 25", "FINGERPOST_JAVA_HOME", "openjdk");
    }

    @Test
    void anOlderJdkIsPassedOver() throws IOException {
        machine.installMaven();
        machine.installJdk("17.0.15");
        assertThat(machine.run("check").err()).contains("needs a JDK 25");
    }

    @Test
    void aJavaHomeGivenForItThatIsNoJdk25IsNamed() throws IOException {
        machine.installMaven();
        machine.installJdk("25.0.1");
        machine.set("FINGERPOST_JAVA_HOME", folder.resolve("nowhere").toString());
        Outcome outcome = machine.run("check");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).hasLineCount(1).contains(folder.resolve("nowhere") + ", which is no JDK 25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINGERPOST_JAVA_HOME", "JAVA_HOME"})
    void theJdkMayBeNamedByAVariable(String variable) throws IOException {
        machine.installMaven();
        machine.set(variable, machine.installJdkAt("elsewhere/own jdk", "25").toString());
        assertThat(machine.run("check").out()).contains("own jdk");
    }

    @Test
    void theJdkMayBeTheOneOnThePathBehindSymbolicLinks() throws IOException {
        machine.installMaven();
        machine.linkOnPath("java", machine.installJdkAt("elsewhere/jdk", "25").resolve("bin/java"));
        assertThat(machine.run("check").out()).contains("elsewhere/jdk");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void withoutADisplayTheDesktopIsRefusedAndTheCommandsAreNamed() throws IOException {
        Outcome outcome = machine.run();
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains("needs a display", "check, walk, simulate", "watch");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void aFileAloneMeansTheDesktop() throws IOException {
        assertThat(machine.run("new.topology.json").err()).contains("needs a display");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void aWaylandSessionWithoutXIsToldApart() throws IOException {
        machine.set("WAYLAND_DISPLAY", "wayland-0");
        assertThat(machine.run().err()).hasLineCount(1).contains("XWayland");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void withoutGtkThePackagesAreNamed() throws IOException {
        machine.set("DISPLAY", ":99");
        machine.program("ldconfig", "echo 'libc.so.6 => /lib/libc.so.6'");
        Outcome outcome = machine.run();
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).hasLineCount(1).contains("libgtk-3-0", "gtk3");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void withADisplayAndGtkTheDesktopStarts() throws IOException {
        machine.installAll();
        machine.set("DISPLAY", ":99");
        machine.program("ldconfig", "echo 'libgtk-3.so.0 (libc6,x86-64) => /lib/libgtk-3.so.0'");
        assertThat(machine.run("a b.topology.json").out()).endsWith("fingerpost.app.Main a b.topology.json\n");
    }

    @Test
    void withoutMavenItSaysSo() throws IOException {
        machine.installJdk("25.0.1");
        Outcome outcome = machine.run("check");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).hasLineCount(1).contains("Maven", "apt install maven");
    }

    @Test
    void aFailedBuildNamesItsLog() throws IOException {
        machine.installJdk("25.0.1");
        machine.program("mvn", "echo '[ERROR] no symbol'; exit 1");
        Outcome outcome = machine.run("check");
        Path log = machine.project().resolve("target/launcher/build.log");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(BUILDING, "The build failed", log.toString());
        assertThat(log).hasContent("[ERROR] no symbol");
    }

    @Test
    void itBuildsOnceAndOnlyAgainWhenTheSourcesChanged() throws IOException {
        machine.installAll();
        assertThat(machine.run("check").err()).isEqualTo(BUILDING + "\n");
        assertThat(machine.run("check").err()).isEmpty();

        Path source = machine.project().resolve("src/main/java/Main.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
        assertThat(machine.run("check").err()).isEqualTo(BUILDING + "\n");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(machine.run("check").err()).isEmpty();

        Files.delete(source);
        assertThat(machine.run("check").err()).isEqualTo(BUILDING + "\n");
    }

    @Test
    void itBuildsAgainWhenALibraryIsGone() throws IOException {
        machine.installAll();
        machine.run("check");
        Files.delete(machine.project().resolve("library.jar"));
        assertThat(machine.run("check").err()).isEqualTo(BUILDING + "\n");
    }

    @Test
    void theBuildRunsOnTheJdkThatWasFound() throws IOException {
        machine.installAll();
        machine.run("check");
        assertThat(machine.project().resolve("target/built-by")).content().contains("jdks/25.0.1");
    }

    @Test
    void theCommandLineGetsItsArgumentsAsTheyAre() throws IOException {
        machine.installAll();
        String out = machine.run("walk", "my site.topology.json", "https://example.org/*", "")
                .out();
        assertThat(out).endsWith("fingerpost.app.Main walk my site.topology.json https://example.org/* \n");
        assertThat(out)
                .contains("target/fingerpost-0.1.0.jar:", "library.jar", "-XX:+UseSerialGC")
                .doesNotContain("java.options", "module-path");
    }

    @Test
    void theStatusOfTheProgramIsTheStatusOfTheLauncher() throws IOException {
        machine.installAll();
        assertThat(machine.run("exit", "7").status()).isEqualTo(7);
    }

    @Test
    void itStartsFromAnyFolderAndThroughASymbolicLink() throws IOException {
        machine.installAll();
        Path link = folder.resolve("elsewhere/bin/fp");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("../../a project/packaging/fingerpost"));
        machine.startFrom(link, folder.resolve("elsewhere"));
        assertThat(machine.run("--version").out()).endsWith("fingerpost.app.Main --version\n");
    }

    @Test
    void afterTheFirstCommandTheCacheIsMadeInTheBackgroundAndThenUsed() throws Exception {
        machine.installAll();
        machine.set("FINGERPOST_AOT", "on");
        assertThat(machine.run("check").out()).doesNotContain("AOT");
        Path cache = cacheOnceMade("command");
        assertThat(machine.run("check").out()).contains("-XX:AOTCache=" + cache, "-Xlog:aot=off");
    }

    @Test
    void theFirstDesktopIsRecordedAndTheNextOnesStartFromTheCache() throws Exception {
        machine.installAll();
        machine.set("FINGERPOST_AOT", "on");
        machine.set("FINGERPOST_JAVA_OPTIONS", "-Dglass.platform=Headless");
        assertThat(machine.run().out()).isEmpty();
        Path cache = cacheOnceMade("desktop");
        assertThat(machine.run().out()).contains("-XX:AOTCache=" + cache, "-Dglass.platform=Headless");
        assertThat(cache.getParent().toFile().list()).doesNotContain("desktop-25.0.1+9.aot.recording");
    }

    /** The launcher leaves the number of the process that makes the cache in a link, and takes the link away afterwards. */
    private Path cacheOnceMade(String kind) throws Exception {
        Path cache = machine.project().resolve("target/launcher/" + kind + "-25.0.1+9.aot");
        Path making = cache.resolveSibling(cache.getFileName() + ".making");
        if (Files.isSymbolicLink(making)) {
            Optional<ProcessHandle> maker = maker(making);
            if (maker.isPresent()) {
                maker.get().onExit().get(30, TimeUnit.SECONDS);
            }
            assertThat(Files.isSymbolicLink(making)).as("its maker is gone").isFalse();
        }
        return cache;
    }

    private static Optional<ProcessHandle> maker(Path making) throws IOException {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readSymbolicLink(making).toString()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}

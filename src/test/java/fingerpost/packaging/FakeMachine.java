package fingerpost.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A project folder, a PATH with the plain tools of a POSIX system, and Java, Maven and so on where a test installs them. */
final class FakeMachine {
    /** How one start of the launcher ended. */
    record Outcome(int status, String out, String err) {}

    private static final Set<String> PLAIN_TOOLS = Set.of(
            "sh",
            "cat",
            "cksum",
            "dirname",
            "env",
            "find",
            "head",
            "ln",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "sleep",
            "sort",
            "touch",
            "uname",
            "tail",
            "grep");

    /** Says how it was started; makes the cache it was asked for; ends with the status it was asked for. */
    private static final String JAVA = """
            echo "$0 $*"
            for a; do case $a in -XX:AOTCacheOutput=* | -XX:AOTConfiguration=* | -XX:AOTCache=*.new) : > "${a#*=}" ;; esac; done
            case "$*" in *"Main exit "*) exit "${*##* }" ;; esac
            """;

    private static final String MAVEN = """
            mkdir -p target
            echo "$JAVA_HOME" > target/built-by
            : > library.jar
            : > target/fingerpost-0.1.0.jar
            printf %s "$PWD/library.jar" > target/classpath.txt
            printf %s "$PWD/library.jar" > target/modulepath.txt
            """;

    private final Path folder;
    private final Path tools;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path launcher;
    private Path start;

    FakeMachine(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        tools = Files.createDirectories(this.folder.resolve("tools"));
        for (String tool : PLAIN_TOOLS) {
            program(tool, "exec " + whereIs(tool) + " \"$@\"");
        }
        launcher = project().resolve("packaging/fingerpost");
        start = this.folder;
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(project().resolve("src/main/java"));
        Files.copy(Path.of("packaging/fingerpost"), launcher);
        Files.copy(Path.of("packaging/java.options"), launcher.resolveSibling("java.options"));
        Files.writeString(project().resolve("pom.xml"), "<project />");
        Files.writeString(project().resolve("src/main/java/Main.java"), "class Main {}");
        set("PATH", tools.toString());
        set("HOME", this.folder.resolve("home").toString());
        set("FINGERPOST_JDK_FOLDERS", this.folder.resolve("jdks").toString());
        set("FINGERPOST_AOT", "off");
    }

    Path project() {
        return folder.resolve("a project");
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void startFrom(Path otherLauncher, Path currentFolder) {
        launcher = otherLauncher;
        start = currentFolder;
    }

    void installAll() throws IOException {
        installJdk("25.0.1");
        installMaven();
    }

    void installMaven() throws IOException {
        program("mvn", MAVEN);
    }

    void installJdk(String version) throws IOException {
        installJdkAt("jdks/" + version, version);
    }

    Path installJdkAt(String place, String version) throws IOException {
        Path home = folder.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "");
        Files.writeString(
                home.resolve("release"),
                "JAVA_RUNTIME_VERSION=\"" + version + "+9\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    void program(String name, String body) throws IOException {
        script(tools.resolve(name), body);
    }

    void linkOnPath(String name, Path target) throws IOException {
        Files.createSymbolicLink(tools.resolve(name), target);
    }

    Outcome run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(start.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The launcher hangs: " + command);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body, StandardCharsets.UTF_8);
        if (!file.toFile().setExecutable(true)) {
            throw new UncheckedIOException(new IOException("Cannot make " + file + " executable"));
        }
    }

    private static Path whereIs(String tool) {
        return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This machine has no " + tool));
    }
}

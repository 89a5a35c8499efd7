package fingerpost.export.knot;

import fingerpost.RealServers;
import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Knot on the loopback with exported files: only folder, port and what it keeps for itself are other than exported. */
final class RealKnot {
    private RealKnot() {}

    static RunningServer start(Path folder, int port, Bundle bundle) throws IOException {
        write(folder, bundle);
        List<Section> sections = new ArrayList<>();
        for (Section section : KnotText.parse(Files.readString(folder.resolve("knot.conf")))) {
            sections.add(section.name().equals("server") ? local(section, folder, port) : section);
        }
        sections.add(Section.single("database", Setting.of("storage", folder + "/db")));
        sections.add(Section.list(
                "log", List.of(Section.Item.of(Setting.of("target", "stdout"), Setting.of("any", "info")))));
        Path conf =
                Files.writeString(folder.resolve("local.conf"), KnotText.print(List.of(), includes(bundle), sections));
        return RunningServer.start(line -> line.contains("server started"), "knotd", "-c", conf.toString());
    }

    /** The exported files in their folder, which stands elsewhere than it is meant to, with the keys that a person makes. */
    static void write(Path folder, Bundle bundle) throws IOException {
        needModule();
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace(KnotExporter.DIRECTORY, folder.toString()));
        }
        for (String include : includes(bundle)) {
            Path key = folder.resolve(include);
            Files.createDirectories(key.getParent());
            String name = key.getFileName().toString().replaceAll("\\.key$", "");
            Files.writeString(key, """
                key:
                  - id: "%s"
                    algorithm: hmac-sha256
                    secret: bm90IGEgc2VjcmV0
                """.formatted(name));
        }
    }

    static void needModule() throws IOException {
        RealServers.require("knotd");
        try (Stream<Path> modules = Files.find(
                Path.of("/usr/lib"),
                5,
                (path, any) -> path.endsWith("geoip.so") && path.toString().contains("knot"))) {
            RealServers.need(modules.findAny().isPresent(), "Knot's module geoip (knot-module-geoip)");
        }
    }

    private static List<String> includes(Bundle bundle) {
        return bundle.files()
                .get("knot.conf")
                .lines()
                .filter(line -> line.startsWith("include: "))
                .map(line -> line.substring(10, line.length() - 1))
                .toList();
    }

    private static Section local(Section server, Path folder, int port) {
        List<Setting> settings = new ArrayList<>();
        server.items().getFirst().settings().stream()
                .filter(each -> !each.name().equals("listen"))
                .forEach(settings::add);
        settings.add(Setting.of("rundir", folder));
        settings.add(Setting.of("listen", "127.0.0.1@" + port));
        settings.add(Setting.of("udp-workers", 1));
        settings.add(Setting.of("tcp-workers", 1));
        settings.add(Setting.of("background-workers", 1));
        return Section.single("server", settings.toArray(Setting[]::new));
    }
}

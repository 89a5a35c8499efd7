package fingerpost.export.nsd;

import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** NSD on the loopback with exported files: only folder, port and what it keeps for itself are other than exported. */
final class RealNsd {
    private RealNsd() {}

    static RunningServer start(Path folder, int port, Bundle bundle) throws IOException {
        write(folder, bundle);
        List<Section> sections = new ArrayList<>();
        for (Section section : NsdText.parse(bundle.files().get("nsd.conf"))) {
            sections.add(section.name().equals("server") ? local(section, folder, port) : section);
        }
        sections.add(Section.of("remote-control", new Setting("control-enable", "no")));
        Path conf = Files.writeString(folder.resolve("local.conf"), NsdText.print("local", sections));
        return RunningServer.start(line -> line.contains("nsd started"), "nsd", "-d", "-c", conf.toString());
    }

    static void write(Path folder, Bundle bundle) throws IOException {
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace(NsdExporter.DIRECTORY, folder.toString()));
        }
    }

    private static Section local(Section server, Path folder, int port) {
        List<Setting> settings = new ArrayList<>();
        server.settings().stream()
                .filter(each -> !each.name().equals("zonesdir"))
                .forEach(settings::add);
        settings.addAll(List.of(
                new Setting("zonesdir", folder.toString()),
                new Setting("ip-address", "127.0.0.1@" + port),
                new Setting("username", ""),
                new Setting("database", ""),
                new Setting("pidfile", ""),
                new Setting("xfrdfile", folder + "/xfrd"),
                new Setting("zonelistfile", folder + "/list"),
                new Setting("server-count", "1"),
                new Setting("rrl-ratelimit", "0")));
        return new Section("server", "", settings);
    }
}

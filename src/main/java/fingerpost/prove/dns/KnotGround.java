package fingerpost.prove.dns;

import fingerpost.export.Bundle;
import fingerpost.export.knot.KnotExporter;
import fingerpost.export.knot.KnotText;
import fingerpost.export.knot.Section;
import fingerpost.export.knot.Setting;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Knot DNS with the exported {@code knot.conf} and the files of its module geoip (Debian: {@code knot-module-geoip}). */
final class KnotGround implements DnsGround {
    private static final String INCLUDE = "include: \"";

    @Override
    public Program program() {
        return new Program("knotd", "knot");
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        String exported = bundle.files().getOrDefault("knot.conf", "");
        String place = folder.path().toString();
        Map<String, String> files = new TreeMap<>(bundle.files());
        List<String> includes = new ArrayList<>();
        for (String line : exported.lines().toList()) {
            if (line.startsWith(INCLUDE)) {
                String path = line.substring(INCLUDE.length(), line.length() - 1);
                StubKeys.requireInside(path);
                includes.add(path);
                files.put(
                        path,
                        "key:\n  - id: \"%s\"\n    algorithm: hmac-sha256\n    secret: %s\n"
                                .formatted(StubKeys.name(path), StubKeys.SECRET));
            }
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : KnotText.parse(exported)) {
            Section moved = moved(section, place);
            sections.add(section.name().equals("server") ? server(moved, place, where) : moved);
        }
        sections.add(Section.single("database", Setting.of("storage", place + "/state")));
        sections.add(Section.list(
                "log", List.of(Section.Item.of(Setting.of("target", "stderr"), Setting.of("any", "info")))));
        files.put("knot.conf", KnotText.print(List.of(), includes, sections));
        folder.write(files);
        return KnotZones.launch(this, folder);
    }

    private static Section moved(Section section, String place) {
        return new Section(
                section.name(),
                section.list(),
                section.items().stream()
                        .map(item -> new Section.Item(item.settings().stream()
                                .map(each -> moved(each, place))
                                .toList()))
                        .toList());
    }

    private static Setting moved(Setting setting, String place) {
        return new Setting(
                setting.name(),
                setting.values().stream()
                        .map(each ->
                                each.equals(KnotExporter.DIRECTORY) || each.startsWith(KnotExporter.DIRECTORY + "/")
                                        ? place + each.substring(KnotExporter.DIRECTORY.length())
                                        : each)
                        .toList());
    }

    private static Section server(Section exported, String place, Server where) {
        List<Setting> settings = new ArrayList<>();
        exported.items().getFirst().settings().stream()
                .filter(each -> !each.name().equals("listen"))
                .forEach(settings::add);
        settings.add(Setting.of("rundir", place));
        settings.add(Setting.of("listen", where.address() + "@" + where.port()));
        settings.add(Setting.of("udp-workers", 1));
        settings.add(Setting.of("tcp-workers", 1));
        settings.add(Setting.of("background-workers", 1));
        return new Section("server", false, List.of(new Section.Item(settings)));
    }
}

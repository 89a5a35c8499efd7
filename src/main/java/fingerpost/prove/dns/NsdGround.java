package fingerpost.prove.dns;

import fingerpost.export.Bundle;
import fingerpost.export.nsd.NsdExporter;
import fingerpost.export.nsd.NsdText;
import fingerpost.export.nsd.Section;
import fingerpost.export.nsd.Setting;
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

/** NSD with the exported {@code nsd.conf}. */
final class NsdGround implements DnsGround {
    @Override
    public Program program() {
        return new Program("nsd", "nsd");
    }

    @Override
    public boolean followsAcrossZones() {
        return true;
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        List<Section> sections = new ArrayList<>();
        for (Section section : NsdText.parse(bundle.files().getOrDefault("nsd.conf", ""))) {
            sections.add(
                    section.name().equals("server")
                            ? server(section, folder.path().toString(), where)
                            : section);
        }
        sections.add(Section.of("remote-control", new Setting("control-enable", "no")));
        Map<String, String> files = new TreeMap<>(bundle.files());
        files.put("nsd.conf", NsdText.print("as exported, but on the loopback", sections));
        folder.write(files);
        return NsdZones.launch(this, folder);
    }

    private static Section server(Section exported, String folder, Server where) {
        List<Setting> settings = new ArrayList<>();
        for (Setting each : exported.settings()) {
            settings.add(
                    each.name().equals("zonesdir")
                            ? new Setting("zonesdir", each.value().replace(NsdExporter.DIRECTORY, folder))
                            : each);
        }
        settings.addAll(List.of(
                new Setting("ip-address", where.address() + "@" + where.port()),
                new Setting("username", ""),
                new Setting("database", ""),
                new Setting("pidfile", ""),
                new Setting("xfrdfile", folder + "/xfrd"),
                new Setting("zonelistfile", folder + "/list"),
                new Setting("server-count", "1"),
                new Setting("rrl-ratelimit", "0")));
        return new Section(exported.name(), exported.remark(), settings);
    }
}

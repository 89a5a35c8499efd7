package fingerpost.export.knot;

import fingerpost.export.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of many designs in one {@code knot.conf}, the names of each below a label of its own. */
final class KnotBatch {
    private static final Set<String> IDS = Set.of("id", "acl", "module", "domain");

    private KnotBatch() {}

    static void write(Path folder, List<Bundle> bundles) throws IOException {
        RealKnot.needModule();
        Map<String, List<Section.Item>> lists = new LinkedHashMap<>();
        for (int i = 0; i < bundles.size(); i++) {
            Path own = folder.resolve("d" + i);
            RealKnot.write(own, bundles.get(i));
            for (Section section : KnotText.parse(Files.readString(own.resolve("knot.conf")))) {
                if (section.list()) {
                    for (Section.Item item : section.items()) {
                        lists.computeIfAbsent(section.name(), any -> new ArrayList<>())
                                .add(renamed(item, "d" + i));
                    }
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        lists.forEach((name, items) -> sections.add(Section.list(name, items)));
        Files.writeString(folder.resolve("knot.conf"), KnotText.print(List.of(), List.of(), sections));
    }

    /** A rule for updates loses its key, which only a file that is not written has. */
    private static Section.Item renamed(Section.Item item, String design) {
        return new Section.Item(item.settings().stream()
                .filter(setting -> !setting.name().equals("key"))
                .map(setting -> !IDS.contains(setting.name())
                        ? setting
                        : new Setting(
                                setting.name(),
                                setting.values().stream()
                                        .map(value -> value.startsWith("mod-geoip/")
                                                ? "mod-geoip/" + design + "-" + value.substring(10)
                                                : setting.name().equals("domain")
                                                        ? design + "." + value
                                                        : design + "-" + value)
                                        .toList()))
                .toList());
    }
}

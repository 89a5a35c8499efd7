package fingerpost.export.bind;

import fingerpost.export.FileSlug;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One zone in all views: a copy for each group of views in which its answers are alike.
 *
 * @param copies by view; the views of one copy have the same object
 */
record ServedZone(HostedZone zone, Map<View, Copy> copies) {
    /** What some views share: its text, and the view that has it, to which the others refer. */
    record Copy(ZoneFile file, View home) {}

    static ServedZone write(HostedZone zone, List<View> views, ZoneFolder folder, FileSlug slugs) {
        Set<ByLine> policies = new HashSet<>();
        zone.recordSets().forEach(set -> collect(set.policy(), policies));
        boolean followsAliases = zone.entries().stream().anyMatch(ServedZone::isAlias);
        String slug = slugs.unique(FileSlug.of(zone.apex()));
        Map<Map<ByLine, Integer>, String> paths = new LinkedHashMap<>();
        for (View view : views.reversed()) {
            String folderOfView = view == views.getLast() ? "" : view.name() + "/";
            paths.put(key(view, policies, followsAliases), "zones/" + folderOfView + slug + ".zone");
        }
        String everywhere = "zones/" + slug + ".zone";
        paths.put(key(views.getLast(), policies, followsAliases), everywhere);
        Map<Map<ByLine, Integer>, Copy> byKey = new LinkedHashMap<>();
        Map<View, Copy> copies = new LinkedHashMap<>();
        for (View view : views) {
            Map<ByLine, Integer> key = key(view, policies, followsAliases);
            copies.put(
                    view,
                    byKey.computeIfAbsent(
                            key,
                            any -> new Copy(
                                    folder.write(zone, paths.getOrDefault(key, everywhere), new ViewReading(view)),
                                    view)));
        }
        return new ServedZone(zone, copies);
    }

    private static boolean isAlias(ZoneEntry entry) {
        return entry instanceof Alias;
    }

    /** What of the view matters to the zone. */
    private static Map<ByLine, Integer> key(View view, Set<ByLine> policies, boolean all) {
        Map<ByLine, Integer> key = new LinkedHashMap<>(view.choices());
        key.keySet().removeIf(policy -> !all && !policies.contains(policy));
        return key;
    }

    private static void collect(AnswerPolicy policy, Set<ByLine> found) {
        if (policy instanceof ByLine byLine) {
            found.add(byLine);
        }
        policy.inner().forEach(inner -> collect(inner, found));
    }
}

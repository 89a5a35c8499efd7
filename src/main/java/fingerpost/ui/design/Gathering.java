package fingerpost.ui.design;

import fingerpost.document.Diagram;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Providers;
import fingerpost.topology.Sites;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups all boxes of which the design says who runs them, or where they stand; what is in a group already stays there. */
public final class Gathering {
    private final Project project;

    public Gathering(Project project) {
        this.project = project;
    }

    public void byProvider() {
        gather(GroupKind.PROVIDER, Providers.of(project.topology()));
    }

    public void bySite() {
        Map<String, Set<Id>> sites = new LinkedHashMap<>();
        Sites.of(project.topology())
                .forEach((where, boxes) ->
                        sites.computeIfAbsent(name(where), _ -> new TreeSet<>()).addAll(boxes));
        gather(GroupKind.SITE, sites);
    }

    /** {@code Germany}, {@code 52.5\u00b0 N, 13.4\u00b0 E}. */
    static String name(Whereabouts where) {
        return where.country()
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.getDefault(Locale.Category.DISPLAY)))
                .or(() -> where.coordinates().map(Gathering::name))
                .orElse("");
    }

    private static String name(Coordinates at) {
        return String.format(
                Locale.ROOT,
                "%.1f\u00b0 %s, %.1f\u00b0 %s",
                Math.abs(at.latitude()),
                at.latitude() < 0 ? "S" : "N",
                Math.abs(at.longitude()),
                at.longitude() < 0 ? "W" : "E");
    }

    private void gather(GroupKind kind, Map<String, Set<Id>> wanted) {
        Diagram before = project.document().diagram();
        Diagram after = gathered(before, project.topology(), kind, wanted);
        if (after.equals(before)) {
            boolean grouped = wanted.values().stream().anyMatch(boxes -> !boxes.isEmpty());
            project.say(Notice.plain(
                    grouped
                            ? Speech.of("Everything of which that is known is in a group already.")
                            : kind == GroupKind.PROVIDER
                                    ? Speech.of(
                                            "The design does not say who runs anything: see external" + " endpoints.")
                                    : Speech.of("The design does not say where anything stands: see resolvers,"
                                            + " clients and lines.")));
            return;
        }
        String name = kind == GroupKind.PROVIDER ? Speech.of("Group by provider") : Speech.of("Group by site");
        if (project.change(name, document -> document.with(after))) {
            project.say(Notice.undoable(Speech.of("{0}. Ctrl+L brings together what is in a group.", name)));
        }
    }

    static Diagram gathered(Diagram before, Topology topology, GroupKind kind, Map<String, Set<Id>> wanted) {
        Diagram after = before;
        for (Map.Entry<String, Set<Id>> each : wanted.entrySet()) {
            Set<Id> free = new TreeSet<>(each.getValue());
            free.removeIf(id -> before.groupOf(id).isPresent());
            if (!free.isEmpty()) {
                after = with(after, topology, kind, each.getKey(), free);
            }
        }
        return after;
    }

    private static Diagram with(Diagram diagram, Topology topology, GroupKind kind, String name, Set<Id> boxes) {
        List<Group> groups = new ArrayList<>(diagram.groups());
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).kind() == kind && groups.get(i).name().equals(name)) {
                groups.set(i, groups.get(i).with(boxes));
                return diagram.grouped(groups);
            }
        }
        groups.add(new Group(diagram.free(Id.from("group " + name, _ -> false), topology), kind, name, boxes));
        return diagram.grouped(groups);
    }
}

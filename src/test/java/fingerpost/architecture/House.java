package fingerpost.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the program and who may know whom; the faults live in a second house of the same plan. */
record House(String root) {
    /** In the order of the README's map: a room knows only rooms that stand before it. */
    private static final List<String> ROOMS = List.of(
            "dns",
            "topology",
            "behaviour",
            "check",
            "simulate",
            "export",
            "document",
            "wire",
            "diagnose",
            "ingest",
            "rehearse",
            "prove",
            "plan",
            "layout",
            "picture",
            "ui",
            "command",
            "app");

    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("dns", Set.of()),
            Map.entry("topology", Set.of("dns")),
            Map.entry("behaviour", Set.of("dns", "topology")),
            Map.entry("check", Set.of("dns", "topology", "behaviour")),
            Map.entry("simulate", Set.of("dns", "topology", "behaviour")),
            Map.entry("export", Set.of("dns", "topology", "check")),
            Map.entry("document", Set.of("dns", "topology")),
            Map.entry("wire", Set.of("dns")),
            Map.entry("diagnose", Set.of("dns", "topology", "behaviour", "check", "wire")),
            Map.entry("ingest", Set.of("dns", "topology", "wire", "diagnose")),
            Map.entry("rehearse", Set.of("dns", "topology", "behaviour", "wire")),
            Map.entry("prove", Set.of("dns", "topology", "behaviour", "export", "wire")),
            Map.entry("plan", Set.of("dns", "topology", "behaviour", "simulate", "export", "ingest")),
            Map.entry("layout", Set.of("topology")),
            Map.entry("picture", Set.of("topology", "layout")),
            Map.entry("ui", before("ui")),
            Map.entry("command", without("ui", before("command"))),
            Map.entry("app", before("app")));

    private static Set<String> before(String room) {
        return Set.copyOf(ROOMS.subList(0, ROOMS.indexOf(room)));
    }

    private static Set<String> without(String room, Set<String> rooms) {
        Set<String> rest = new TreeSet<>(rooms);
        rest.remove(room);
        return rest;
    }

    /** The pattern of a room and of everything inside it. */
    String room(String name) {
        return root + "." + name + "..";
    }

    String[] rooms(String... names) {
        return List.of(names).stream().map(this::room).toArray(String[]::new);
    }

    DescribedPredicate<JavaClass> outside(String... names) {
        return JavaClass.Predicates.resideOutsideOfPackages(rooms(names))
                .as("outside of " + String.join(" and ", names));
    }

    ArchCondition<JavaClass> standInARoomOfTheHouse() {
        return new ArchCondition<>("stand in a room of the house") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!ROOMS.contains(roomOf(item))) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " stands in no room"));
                }
            }
        };
    }

    ArchCondition<JavaClass> knowOnlyTheRoomsThatTheMapNames() {
        return new ArchCondition<>("know only the rooms that the map names") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Set<String> known = KNOWS.getOrDefault(roomOf(item), Set.of());
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String target = roomOf(dependency.getTargetClass().getBaseComponentType());
                    if (!target.isEmpty() && !target.equals(roomOf(item)) && !known.contains(target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : "";
    }
}

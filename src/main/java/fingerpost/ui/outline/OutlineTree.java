package fingerpost.ui.outline;

import fingerpost.picture.Symbol;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Group;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A topology as a tree of lines: groups and what is in them, kinds, their elements, the names of each zone, the record sets at each name. */
final class OutlineTree {
    private OutlineTree() {}

    /**
     * One line of the outline.
     *
     * @param subject empty for a heading
     * @param group of groups and their heading
     */
    record Row(
            String text,
            Optional<Subject> subject,
            Optional<ElementKind> kind,
            Optional<Symbol> group,
            List<Row> below) {
        Row {
            below = List.copyOf(below);
        }

        Row(String text, Optional<Subject> subject, Optional<ElementKind> kind, List<Row> below) {
            this(text, subject, kind, Optional.empty(), below);
        }

        /** The symbol of a group or of its kind, of its type of record, or else of a name. */
        Symbol symbol() {
            return group.or(() -> kind.map(Symbol::of))
                    .or(() -> subject.flatMap(Subject::type).map(Symbol::ofType))
                    .orElse(Symbol.NAME);
        }
    }

    /**
     * The lines that hold what is looked for, or lead to it; all where nothing is.
     *
     * @param hidden elements and names that have no line
     */
    static List<Row> of(Topology topology, List<Group> groups, String wanted, Set<Subject> hidden) {
        Map<ElementKind, List<Row>> kinds = new LinkedHashMap<>();
        for (ElementKind kind : ElementKind.values()) {
            kinds.put(kind, new ArrayList<>());
        }
        for (Element element : topology.elements()) {
            if (!hidden.contains(Subject.of(element.id()))) {
                ElementKind kind = ElementKind.of(element);
                kinds.getOrDefault(kind, new ArrayList<>()).add(row(element, kind, hidden));
            }
        }
        List<Row> rows = new ArrayList<>();
        List<Row> held = fitting(
                groups.stream().map(group -> row(group, topology, hidden)).toList(),
                wanted.strip().toLowerCase(Locale.ROOT));
        if (!held.isEmpty()) {
            rows.add(new Row(
                    Speech.of("Groups ({0})", held.size()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Symbol.GROUP),
                    held));
        }
        kinds.forEach((kind, below) -> {
            List<Row> fitting = fitting(below, wanted.strip().toLowerCase(Locale.ROOT));
            if (!fitting.isEmpty()) {
                rows.add(new Row(
                        plural(kind) + " (" + fitting.size() + ")", Optional.empty(), Optional.of(kind), fitting));
            }
        });
        return rows;
    }

    private static Row row(Group group, Topology topology, Set<Subject> hidden) {
        return new Row(
                group.name(),
                Optional.of(group.subject()),
                Optional.empty(),
                Optional.of(Symbol.of(group.kind())),
                topology.elements().stream()
                        .filter(each -> group.members().contains(each.id()))
                        .filter(each -> !hidden.contains(Subject.of(each.id())))
                        .map(each -> row(each, ElementKind.of(each), hidden))
                        .toList());
    }

    private static Row row(Element element, ElementKind kind, Set<Subject> hidden) {
        String text = element.label().isBlank() ? element.id().text() : element.label();
        List<Row> below = element instanceof HostedZone zone ? names(zone, hidden) : List.of();
        return new Row(text, Optional.of(Subject.of(element.id())), Optional.of(kind), below);
    }

    private static List<Row> names(HostedZone zone, Set<Subject> hidden) {
        Map<Subject, List<Row>> names = new LinkedHashMap<>();
        for (ZoneEntry entry : zone.entries()) {
            names.computeIfAbsent(Subject.of(zone.id(), entry.owner()), _ -> new ArrayList<>())
                    .add(new Row(
                            entry.typeName() + "  " + EntryText.of(entry),
                            Optional.of(Subject.of(zone, entry)),
                            Optional.empty(),
                            List.of()));
        }
        names.keySet().removeAll(hidden);
        List<Row> rows = new ArrayList<>();
        names.forEach((subject, below) -> rows.add(new Row(
                subject.owner().orElseThrow().relativeTo(zone.apex()), Optional.of(subject), Optional.empty(), below)));
        return rows;
    }

    private static List<Row> fitting(List<Row> rows, String wanted) {
        if (wanted.isEmpty()) {
            return rows;
        }
        List<Row> fitting = new ArrayList<>();
        for (Row row : rows) {
            List<Row> below = fitting(row.below(), wanted);
            if (row.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                fitting.add(row);
            } else if (!below.isEmpty()) {
                fitting.add(new Row(row.text(), row.subject(), row.kind(), row.group(), below));
            }
        }
        return fitting;
    }

    private static String plural(ElementKind kind) {
        return switch (kind) {
            case ZONE -> Speech.of("Zones");
            case PROXY -> Speech.of("Proxies");
            case SERVICE -> Speech.of("Services");
            case BACKEND -> Speech.of("Backends");
            case ROUTER -> Speech.of("Application routers");
            case REGISTRY -> Speech.of("Service registries");
            case ENDPOINT -> Speech.of("External endpoints");
            case CERTIFICATE -> Speech.of("Certificates");
            case LINE -> Speech.of("Lines");
            case RESOLVER -> Speech.of("Recursive resolvers");
            case CLIENTS -> Speech.of("Client groups");
            case SCENARIO -> Speech.of("Scenarios");
        };
    }
}

package fingerpost.export.bind;

import fingerpost.topology.HostedZone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The file of the zones: each by itself where everybody gets the same answers, else each in every view. */
final class ZoneStatements {
    private final List<View> views;
    private final List<ServedZone> zones;
    private final Updates updates;

    ZoneStatements(List<View> views, List<ServedZone> zones, Updates updates) {
        this.views = views;
        this.zones = zones;
        this.updates = updates;
    }

    /** The file {@code zones.conf}. */
    List<Node> file() {
        if (views.size() == 1) {
            return zones(views.getFirst());
        }
        List<Node> file = new ArrayList<>();
        for (View view : views) {
            List<Node> level = new ArrayList<>();
            level.add(view.clients());
            order(view).ifPresent(level::add);
            level.addAll(zones(view));
            file.add(Statement.of("view").quoted(view.name()).with(level));
        }
        return file;
    }

    /** The order of records for the options of the whole server; nothing where each view has its own. */
    Optional<Statement> order() {
        return views.size() == 1 ? order(views.getFirst()) : Optional.empty();
    }

    private Optional<Statement> order(View view) {
        RrsetOrder order = new RrsetOrder(view);
        zones.forEach(zone -> order.add(zone.zone(), copy(zone, view).file()));
        return order.statement();
    }

    private List<Node> zones(View view) {
        return zones.stream().map(zone -> zone(zone, view)).toList();
    }

    private Node zone(ServedZone served, View view) {
        HostedZone zone = served.zone();
        ServedZone.Copy copy = copy(served, view);
        if (!copy.file().isLoadable()) {
            return new Remark("Not served, since its apex lacks " + copy.file().missing() + ": " + zone.label());
        }
        Statement name = Statement.of("zone").quoted(Names.of(zone.apex()));
        if (!copy.home().equals(view)) {
            return name.with(Statement.of("in-view").quoted(copy.home().name()));
        }
        List<Statement> inside = new ArrayList<>();
        inside.add(Statement.of("type", "primary"));
        inside.add(Statement.of("file").quoted(copy.file().path()));
        boolean hasCopies = new HashSet<>(served.copies().values()).size() > 1;
        Optional<Statement> policy = updates.policy(zone, hasCopies);
        policy.ifPresent(inside::add);
        return name.with(inside);
    }

    private static ServedZone.Copy copy(ServedZone zone, View view) {
        ServedZone.Copy copy = zone.copies().get(view);
        if (copy == null) {
            throw new IllegalStateException("A zone without a copy in the view " + view.name() + ".");
        }
        return copy;
    }
}

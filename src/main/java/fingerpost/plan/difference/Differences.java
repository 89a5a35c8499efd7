package fingerpost.plan.difference;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that differs between two designs. */
public final class Differences {
    private Differences() {}

    /**
     * From the first to the second: zones by apex with what they hold by name and type, then the other elements by id; in a
     * stable order. The titles, notes and scenarios of designs are not deployed and not compared.
     *
     * @param first with the ids of the second for the same things (see {@link Alignment})
     */
    public static List<Difference> of(Topology first, Topology second) {
        List<Difference> all = new ArrayList<>();
        Map<DomainName, HostedZone> before = zones(first);
        Map<DomainName, HostedZone> after = zones(second);
        Set<DomainName> apexes = new TreeSet<>(before.keySet());
        apexes.addAll(after.keySet());
        for (DomainName apex : apexes) {
            zone(apex, Optional.ofNullable(before.get(apex)), Optional.ofNullable(after.get(apex)), all);
        }
        Map<String, Element> others = new TreeMap<>(others(first));
        Map<String, Element> wanted = others(second);
        others.putAll(wanted);
        Map<String, Element> had = others(first);
        for (String id : others.keySet()) {
            Element was = had.get(id);
            Element is = wanted.get(id);
            if (!Objects.equals(was, is)) {
                all.add(new Difference.OfElement(
                        Subject.of(others.get(id).id()), Optional.ofNullable(was), Optional.ofNullable(is)));
            }
        }
        return List.copyOf(all);
    }

    private static void zone(DomainName apex, Optional<HostedZone> was, Optional<HostedZone> is, List<Difference> all) {
        HostedZone held = is.or(() -> was).orElseThrow();
        boolean same =
                was.isPresent() && is.isPresent() && EntryText.zone(was.get()).equals(EntryText.zone(is.get()));
        if (!same) {
            all.add(new Difference.OfZone(Subject.of(held.id()), was, is));
        }
        Map<Key, ZoneEntry> before = was.map(Differences::entries).orElse(Map.of());
        Map<Key, ZoneEntry> after = is.map(Differences::entries).orElse(Map.of());
        Set<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Key key : keys) {
            Optional<ZoneEntry> old = Optional.ofNullable(before.get(key));
            Optional<ZoneEntry> wanted = Optional.ofNullable(after.get(key));
            boolean equal = old.isPresent() && wanted.isPresent() && SameEntry.of(old.get(), wanted.get());
            if (!equal) {
                Subject subject = Subject.of(held, wanted.or(() -> old).orElseThrow());
                all.add(new Difference.OfEntry(apex, subject, old, wanted));
            }
        }
    }

    private static Map<DomainName, HostedZone> zones(Topology topology) {
        Map<DomainName, HostedZone> zones = new LinkedHashMap<>();
        topology.zones().forEach(each -> zones.putIfAbsent(each.apex(), each));
        return zones;
    }

    private static Map<String, Element> others(Topology topology) {
        Map<String, Element> others = new LinkedHashMap<>();
        for (Element each : topology.elements()) {
            if (!(each instanceof HostedZone) && !(each instanceof Scenario)) {
                others.put(each.id().toString(), each);
            }
        }
        return others;
    }

    private static Map<Key, ZoneEntry> entries(HostedZone zone) {
        Map<Key, ZoneEntry> entries = new LinkedHashMap<>();
        zone.entries().forEach(each -> entries.put(new Key(each.owner(), each.typeName()), each));
        return entries;
    }

    private record Key(DomainName owner, String type) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::owner).thenComparing(Key::type);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}

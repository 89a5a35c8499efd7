package fingerpost.topology;

import fingerpost.dns.DomainName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One design of a site: the value that every job of the product is a function of.
 *
 * <p>Every id that an element refers to stands in it; otherwise the constructor refuses and names both. Mistakes of the
 * design itself (a CNAME beside other data, a service without backends) are held and reported by {@code fingerpost.check}.
 *
 * @param title what the design is called; may be empty
 * @param note what its author wants a reader to know; may be empty
 * @param byId the elements in the order in which the person made them
 */
public record Topology(String title, String note, Map<Id, Element> byId) {
    public static final Topology EMPTY = new Topology("", "", Map.of());

    public Topology {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        for (Map.Entry<Id, Element> entry : byId.entrySet()) {
            Element element = entry.getValue();
            if (!element.id().equals(entry.getKey())) {
                throw new IllegalArgumentException(
                        "The element " + element.id() + " stands under the id " + entry.getKey() + ".");
            }
            for (Id reference : element.references()) {
                if (!byId.containsKey(reference)) {
                    throw new IllegalArgumentException(
                            "The " + ElementKind.of(element).word() + " " + element.id() + " refers to " + reference
                                    + ", which is not in the topology.");
                }
            }
        }
    }

    public static Topology of(String title, String note, List<? extends Element> elements) {
        Map<Id, Element> byId = new LinkedHashMap<>();
        for (Element element : elements) {
            if (byId.put(element.id(), element) != null) {
                throw new IllegalArgumentException("The id " + element.id() + " stands twice in the topology.");
            }
        }
        return new Topology(title, note, byId);
    }

    public Collection<Element> elements() {
        return byId.values();
    }

    public <E extends Element> List<E> all(Class<E> kind) {
        return stream(kind).toList();
    }

    public List<HostedZone> zones() {
        return all(HostedZone.class);
    }

    public List<Proxy> proxies() {
        return all(Proxy.class);
    }

    public Optional<Element> find(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    public <E extends Element> Optional<E> find(Id id, Class<E> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** The element of that id and kind; for references that a constructor has already accepted. */
    public <E extends Element> E get(Id id, Class<E> kind) {
        return find(id, kind)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no " + kind.getSimpleName() + " with the id " + id + " in the topology."));
    }

    /** The zone with the longest apex at or above that name. */
    public Optional<HostedZone> zoneFor(DomainName name) {
        return stream(HostedZone.class)
                .filter(zone -> name.isAtOrBelow(zone.apex()))
                .max((a, b) -> Integer.compare(
                        a.apex().labels().size(), b.apex().labels().size()));
    }

    /** This topology with the element in place of the one with its id, or at the end. */
    public Topology with(Element element) {
        Map<Id, Element> more = new LinkedHashMap<>(byId);
        more.put(element.id(), element);
        return new Topology(title, note, more);
    }

    /** This topology without the element; refused while another refers to it (see {@code RemoveElement}). */
    public Topology without(Id id) {
        Map<Id, Element> fewer = new LinkedHashMap<>(byId);
        fewer.remove(id);
        return new Topology(title, note, fewer);
    }

    /** Every element replaced by what {@code change} makes of it. */
    public Topology map(UnaryOperator<Element> change) {
        Map<Id, Element> changed = new LinkedHashMap<>(byId);
        changed.replaceAll((id, element) -> change.apply(element));
        return new Topology(title, note, changed);
    }

    public Topology titled(String newTitle, String newNote) {
        return new Topology(newTitle, newNote, byId);
    }

    private <E extends Element> Stream<E> stream(Class<E> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }
}

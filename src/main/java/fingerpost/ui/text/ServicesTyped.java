package fingerpost.ui.text;

import fingerpost.export.proxy.Endpoint;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The services of a design with what somebody typed into their upstreams. A service is found by its id, a backend by its
 * address; where one address gave way to another, the backend moved.
 */
final class ServicesTyped {
    private final Topology was;
    private final Topology now;
    private Topology design;

    /**
     * Over that design.
     *
     * @param was what was read from its own text
     * @param now what was read from the typed text
     */
    ServicesTyped(Topology design, Topology was, Topology now) {
        this.design = design;
        this.was = was;
        this.now = now;
    }

    /** The design with them; {@link IllegalArgumentException} with a sentence for what it cannot hold. */
    Topology typed() {
        Set<String> labels = new LinkedHashSet<>();
        now.all(Service.class).forEach(each -> labels.add(each.label()));
        for (String label : labels) {
            List<Service> typed = byLabel(now, label);
            List<Service> read = byLabel(was, label);
            if (!typed.equals(read)) {
                change(typed.getFirst(), read.stream().findFirst());
            }
        }
        return design;
    }

    /** One, or several where the backends of an upstream are asked over TLS under several names. */
    private static List<Service> byLabel(Topology topology, String label) {
        return topology.all(Service.class).stream()
                .filter(each -> each.label().equals(label))
                .toList();
    }

    private void change(Service typed, Optional<Service> read) {
        if (!typed.label().matches("[a-z0-9][a-z0-9_-]{0,63}")) {
            throw new IllegalArgumentException(Speech.of(
                    "{0} cannot be the id of a service: write an upstream whose name has small letters, digits and"
                            + " hyphens, and pass to it.",
                    typed.label()));
        }
        Id id = Id.of(typed.label());
        Optional<Element> there = design.find(id);
        if (there.filter(each -> !(each instanceof Service)).isPresent()) {
            throw new IllegalArgumentException(
                    Speech.of("Something else of the design has the id {0}; name the upstream differently.", id));
        }
        Service before = there.map(Service.class::cast)
                .orElseGet(() -> new Service(
                        id,
                        typed.label(),
                        List.of(),
                        typed.balancing(),
                        typed.stickyCookie(),
                        typed.keepalive(),
                        Optional.empty()));
        boolean sameWay = read.filter(each -> each.balancing().equals(typed.balancing())
                        && each.stickyCookie().equals(typed.stickyCookie()))
                .isPresent();
        List<Member> members = members(before, typed, read);
        design = design.with(new Service(
                id,
                before.label(),
                members,
                sameWay ? before.balancing() : typed.balancing(),
                sameWay ? before.stickyCookie() : typed.stickyCookie(),
                typed.keepalive(),
                before.active()));
    }

    /** The members as typed, each with the backend that has its address; behind them those that the text left out. */
    private List<Member> members(Service before, Service typed, Optional<Service> read) {
        List<String> told = read.map(each -> each.members().stream()
                        .map(member -> address(was, member.backend()))
                        .toList())
                .orElse(List.of());
        List<Id> left = new ArrayList<>();
        List<Member> untold = new ArrayList<>();
        for (Member each : before.members()) {
            if (read.isEmpty() || told.contains(address(design, each.backend()))) {
                left.add(each.backend());
            } else {
                untold.add(each);
            }
        }
        List<Optional<Id>> found = new ArrayList<>();
        for (Member each : typed.members()) {
            String address = address(now, each.backend());
            Optional<Id> same = left.stream()
                    .filter(id -> address(design, id).equals(address))
                    .findFirst();
            same.ifPresent(left::remove);
            found.add(same);
        }
        long fresh = found.stream().filter(Optional::isEmpty).count();
        boolean moved = fresh == left.size();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < typed.members().size(); i++) {
            Member member = typed.members().get(i);
            Endpoint endpoint = Endpoint.of(now, member.backend());
            Id backend = found.get(i).orElseGet(() -> moved ? move(left.removeFirst(), endpoint) : backend(endpoint));
            members.add(new Member(
                    backend, member.weight(), member.backup(), member.down(), member.maxFails(), member.failTimeout()));
        }
        members.addAll(untold);
        return members;
    }

    private Id move(Id id, Endpoint to) {
        Backend backend = design.find(id, Backend.class)
                .orElseThrow(() -> new IllegalArgumentException(
                        Speech.of("{0} is an application router; its address is changed in the inspector.", id)));
        design = design.with(new Backend(
                id,
                backend.label(),
                to.host(),
                to.port(),
                backend.capacity(),
                backend.stateful(),
                backend.certificate()));
        return id;
    }

    private Id backend(Endpoint endpoint) {
        for (Element each : design.elements()) {
            if (each instanceof Backend backend
                    && backend.host().equals(endpoint.host())
                    && backend.port() == endpoint.port()) {
                return backend.id();
            }
        }
        String label = NginxOutline.address(endpoint);
        Id id = Id.from(label, taken -> design.find(taken).isPresent());
        design = design.with(Backend.of(id, label, endpoint.host(), endpoint.port()));
        return id;
    }

    private static String address(Topology topology, Id backend) {
        return NginxOutline.address(Endpoint.of(topology, backend));
    }
}

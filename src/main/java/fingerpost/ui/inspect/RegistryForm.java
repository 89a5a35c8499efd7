package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.Backend;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A service registry and the instances that announce themselves to it. */
final class RegistryForm {
    private final Topology topology;

    RegistryForm(Topology topology) {
        this.topology = topology;
    }

    Form<ServiceRegistry> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        "registry",
                        ServiceRegistry::label,
                        (r, text) -> new ServiceRegistry(
                                r.id(), text.strip(), r.serviceName(), r.ttl(), r.instances(), r.webName(), r.key())),
                Fields.text(
                        Speech.of("Service name (SRV)"),
                        "_app._tcp.example.com.",
                        r -> r.serviceName().toString(),
                        (r, text) -> new ServiceRegistry(
                                r.id(),
                                r.label(),
                                DomainName.of(text.strip()),
                                r.ttl(),
                                r.instances(),
                                r.webName(),
                                r.key())),
                Fields.text(
                        Speech.of("TTL"),
                        "30",
                        r -> r.ttl().toString(),
                        (r, text) -> new ServiceRegistry(
                                r.id(),
                                r.label(),
                                r.serviceName(),
                                Ttl.parse(text.strip()),
                                r.instances(),
                                r.webName(),
                                r.key())),
                new Entry.Many<>(
                        Speech.of("Instances"),
                        Speech.of("instance"),
                        ServiceRegistry::instances,
                        ServiceRegistry::withInstances,
                        each -> Speech.of("{0} at {1}", each.host().unicode(), Fields.name(topology, each.backend())),
                        List.of(new Entry.Fresh<>(Speech.of("Instance"), this::another)),
                        _ -> instance()),
                Fields.text(
                        Speech.of("Web name (HTTPS record)"),
                        Speech.of("none"),
                        r -> Read.written(r.webName()),
                        (r, text) -> new ServiceRegistry(
                                r.id(),
                                r.label(),
                                r.serviceName(),
                                r.ttl(),
                                r.instances(),
                                Read.maybe(text, DomainName::of),
                                r.key())),
                Fields.text(
                        Speech.of("TSIG key that may update"),
                        Speech.of("none"),
                        r -> Read.written(r.key()),
                        (r, text) -> new ServiceRegistry(
                                r.id(),
                                r.label(),
                                r.serviceName(),
                                r.ttl(),
                                r.instances(),
                                r.webName(),
                                Read.maybe(text, DomainName::of)))));
    }

    private Form<Instance> instance() {
        return new Form<>(List.of(
                Fields.element(
                        Speech.of("Backend"),
                        topology,
                        Backend.class::isInstance,
                        Instance::backend,
                        (i, backend) -> new Instance(backend, i.host(), i.priority(), i.weight())),
                Fields.text(
                        Speech.of("Announced name"),
                        "app-1.example.com.",
                        i -> i.host().toString(),
                        (i, text) -> new Instance(i.backend(), DomainName.of(text.strip()), i.priority(), i.weight())),
                Fields.text(
                        Speech.of("Priority"),
                        "0",
                        i -> Integer.toString(i.priority()),
                        (i, text) -> new Instance(i.backend(), i.host(), Read.number(text, "A priority"), i.weight())),
                Fields.text(
                        Speech.of("Weight"),
                        "1",
                        i -> Integer.toString(i.weight()),
                        (i, text) ->
                                new Instance(i.backend(), i.host(), i.priority(), Read.number(text, "A weight")))));
    }

    private Instance another(ServiceRegistry registry) {
        DomainName zone = topology.zoneFor(registry.serviceName())
                .map(each -> each.apex())
                .orElse(DomainName.of("example.com"));
        return new Instance(
                Fields.first(topology, Backend.class::isInstance, Speech.of("backend")),
                zone.child("app-" + (registry.instances().size() + 1)),
                0,
                1);
    }
}

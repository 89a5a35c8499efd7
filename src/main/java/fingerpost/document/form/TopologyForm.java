package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A topology: title, note, then one list for each kind of element, in the order in which a request meets them. */
public final class TopologyForm {
    /**
     * One list of the document.
     *
     * @param read what an item says; the topology that was read so far knows the zones
     */
    private record Kind<E extends Element>(
            String field,
            Class<E> type,
            BiFunction<E, Function<Id, DomainName>, Json> write,
            BiFunction<Source, Function<Id, DomainName>, E> read) {
        static <E extends Element> Kind<E> of(
                String field, Class<E> type, Function<E, Json> write, Function<Source, E> read) {
            return new Kind<>(field, type, (element, _) -> write.apply(element), (source, _) -> read.apply(source));
        }

        void write(Topology topology, Writing to) {
            to.listIfAny(field, topology.all(type), each -> write.apply(each, apexes(topology.byId())));
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            Kind.of("zones", HostedZone.class, ZoneForm::write, ZoneForm::read),
            Kind.of("proxies", Proxy.class, ProxyForm::write, ProxyForm::read),
            Kind.of("services", Service.class, ServiceForm::write, ServiceForm::read),
            Kind.of("backends", Backend.class, BackendForm::write, BackendForm::read),
            Kind.of("routers", ApplicationRouter.class, RouterForm::write, RouterForm::read),
            Kind.of("registries", ServiceRegistry.class, RegistryForm::write, RegistryForm::read),
            Kind.of("endpoints", ExternalEndpoint.class, EndpointForm::write, EndpointForm::read),
            Kind.of("certificates", Certificate.class, CertificateForm::write, CertificateForm::read),
            Kind.of("lines", Line.class, LineForm::write, LineForm::read),
            Kind.of("resolvers", Resolver.class, ResolverForm::write, ResolverForm::read),
            Kind.of("clients", ClientGroup.class, ClientsForm::write, ClientsForm::read),
            new Kind<>("scenarios", Scenario.class, ScenarioForm::write, ScenarioForm::read));

    private TopologyForm() {}

    /** Adds the fields of the topology. */
    public static void write(Topology topology, Writing to) {
        to.text("title", topology.title()).text("note", topology.note());
        KINDS.forEach(kind -> kind.write(topology, to));
    }

    /** The topology that a document's fields say. */
    public static Topology read(Source document) {
        String title = document.textOrNone("title");
        String note = document.textOrNone("note");
        Map<Id, Element> elements = new LinkedHashMap<>();
        Map<Id, Source> sources = new LinkedHashMap<>();
        for (Kind<?> kind : KINDS) {
            for (Source each : document.list(kind.field, source -> source)) {
                Element element = kind.read.apply(each, apexes(elements));
                if (elements.put(element.id(), element) != null) {
                    throw each.field("id")
                            .refused("The id " + element.id() + " is another element's too; write one of its own.");
                }
                sources.put(element.id(), each);
            }
        }
        References.require(elements, sources);
        return document.made(() -> new Topology(title, note, elements));
    }

    private static Function<Id, DomainName> apexes(Map<Id, Element> elements) {
        return id -> elements.get(id) instanceof HostedZone zone ? zone.apex() : DomainName.ROOT;
    }
}

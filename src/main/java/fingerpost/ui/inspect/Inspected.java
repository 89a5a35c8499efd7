package fingerpost.ui.inspect;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.List;

/**
 * What the inspector shows of one thing.
 *
 * @param form what can be changed of it
 * @param scope where it stands
 */
record Inspected<T>(Form<T> form, Scope<T> scope) {
    /** The design as a whole, which is inspected while nothing is selected. */
    static Inspected<Topology> design(Project project) {
        return new Inspected<>(
                new Form<>(List.of(
                        Fields.text(
                                Speech.of("Title"),
                                Speech.of("Our site"),
                                Topology::title,
                                (t, text) -> t.titled(text.strip(), t.note())),
                        new Entry.Text<>(
                                Speech.of("Note"),
                                Speech.of("What a reader should know"),
                                9,
                                Topology::note,
                                (t, text) -> t.titled(t.title(), text.strip())))),
                new DesignScope(project));
    }

    /** The thing at that subject, which must stand in the design. */
    static Inspected<?> of(Project project, Subject subject) {
        Topology topology = project.topology();
        Element element = topology.get(subject.element(), Element.class);
        if (subject.owner().isPresent() && element instanceof HostedZone zone) {
            return new Inspected<>(
                    new NameForm(zone, topology).form(),
                    new NameScope(project, zone.id(), subject.owner().get()));
        }
        return switch (element) {
            case HostedZone zone -> new Inspected<>(ZoneForm.form(), new ZoneScope(project, zone.id()));
            case Proxy proxy -> element(project, proxy, Proxy.class, ProxyForm.form(topology));
            case Service service -> element(project, service, Service.class, new ServiceForm(topology).form());
            case Backend backend -> element(project, backend, Backend.class, BackendForm.form(topology));
            case ApplicationRouter router ->
                element(project, router, ApplicationRouter.class, RouterForm.form(topology));
            case ServiceRegistry registry ->
                element(project, registry, ServiceRegistry.class, new RegistryForm(topology).form());
            case ExternalEndpoint endpoint ->
                element(project, endpoint, ExternalEndpoint.class, EndpointForm.form(topology));
            case Certificate certificate -> element(project, certificate, Certificate.class, CertificateForm.form());
            case Line line -> element(project, line, Line.class, LineForm.form());
            case Resolver resolver -> element(project, resolver, Resolver.class, ResolverForm.form());
            case ClientGroup clients -> element(project, clients, ClientGroup.class, ClientGroupForm.form(topology));
            case Scenario scenario -> element(project, scenario, Scenario.class, ScenarioForm.form(topology));
        };
    }

    private static <E extends Element> Inspected<E> element(Project project, E element, Class<E> kind, Form<E> form) {
        return new Inspected<>(form, new ElementScope<>(project, element.id(), kind));
    }
}

package fingerpost.ui.inspect;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A service (nginx's upstream): its backends and how it chooses among them. */
final class ServiceForm {
    private final Topology topology;

    ServiceForm(Topology topology) {
        this.topology = topology;
    }

    Form<Service> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        "shop",
                        Service::label,
                        (s, text) -> new Service(
                                s.id(),
                                text.strip(),
                                s.members(),
                                s.balancing(),
                                s.stickyCookie(),
                                s.keepalive(),
                                s.active())),
                new Entry.OneOf<>(
                        Speech.of("Balancing"),
                        Service::balancing,
                        (s, balancing) -> new Service(
                                s.id(), s.label(), s.members(), balancing, s.stickyCookie(), s.keepalive(), s.active()),
                        BalancingKinds.all()),
                new Entry.Many<>(
                        Speech.of("Backends"),
                        Speech.of("backend"),
                        Service::members,
                        Service::withMembers,
                        member -> Fields.name(topology, member.backend()) + "  ×" + member.weight()
                                + (member.backup() ? "  backup" : "")
                                + (member.down() ? "  down" : ""),
                        List.of(new Entry.Fresh<>(Speech.of("Backend"), this::another)),
                        _ -> new MemberForm(topology).form()),
                Fields.text(
                        Speech.of("Sticky cookie"),
                        Speech.of("none"),
                        s -> Read.written(s.stickyCookie()),
                        (s, text) -> new Service(
                                s.id(),
                                s.label(),
                                s.members(),
                                s.balancing(),
                                Read.maybe(text, name -> name),
                                s.keepalive(),
                                s.active())),
                Fields.text(
                        Speech.of("Idle connections kept (keepalive)"),
                        "16",
                        s -> Integer.toString(s.keepalive()),
                        (s, text) -> new Service(
                                s.id(),
                                s.label(),
                                s.members(),
                                s.balancing(),
                                s.stickyCookie(),
                                Read.number(text, "keepalive"),
                                s.active())),
                Entry.maybe(
                        Speech.of("Active health check"),
                        Speech.of("none"),
                        Speech.of("probes each backend"),
                        Service::active,
                        (s, active) -> new Service(
                                s.id(), s.label(), s.members(), s.balancing(), s.stickyCookie(), s.keepalive(), active),
                        () -> HealthCheck.http(80, "/"),
                        HealthCheckForm.form())));
    }

    static boolean serves(Element element) {
        return element instanceof Backend || element instanceof ApplicationRouter;
    }

    private Member another(Service service) {
        List<Id> used = service.members().stream().map(Member::backend).toList();
        return Member.of(Fields.first(
                topology, element -> serves(element) && !used.contains(element.id()), Speech.of("further backend")));
    }
}

package fingerpost.ui.inspect;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Families;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** Clients that behave alike: how many, where, whom they ask. */
final class ClientGroupForm {
    private ClientGroupForm() {}

    static Form<ClientGroup> form(Topology topology) {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        Speech.of("office"),
                        ClientGroup::label,
                        (c, text) -> new Group(c).label(text.strip())),
                Fields.text(
                        Speech.of("Clients"),
                        "1000",
                        c -> Long.toString(c.population()),
                        (c, text) -> new Group(c).population(Read.longNumber(text, Speech.of("A number of clients")))),
                Fields.lines(
                        Speech.of("Networks"),
                        "198.51.100.0/24",
                        c -> Read.written(c.networks()),
                        (c, text) -> new Group(c).networks(Read.lines(text, IpNetwork::of))),
                Fields.text(
                        Speech.of("Requests per hour of each"),
                        "10",
                        c -> Double.toString(c.requestsPerHour()),
                        (c, text) -> new Group(c).rate(Read.decimal(text, Speech.of("A rate")))),
                Fields.choice(
                        Speech.of("Stub resolver"),
                        List.of(Stub.values()),
                        stub -> Speech.of(stub.word()),
                        ClientGroup::stub,
                        (c, stub) -> new Group(c).stub(stub)),
                Fields.choice(
                        Speech.of("Address families"),
                        List.of(Families.values()),
                        families -> switch (families) {
                            case V4 -> Speech.of("IPv4 only");
                            case V6 -> Speech.of("IPv6 only");
                            case BOTH -> Speech.of("IPv4 and IPv6");
                        },
                        ClientGroup::families,
                        (c, families) -> new Group(c).families(families)),
                Places.whereabouts(ClientGroup::whereabouts, (c, where) -> new Group(c).whereabouts(where)),
                new Entry.Many<>(
                        Speech.of("Resolvers"),
                        Speech.of("resolver"),
                        ClientGroup::resolvers,
                        (c, resolvers) -> new Group(c).resolvers(resolvers),
                        each -> Fields.name(topology, each.resolver()) + "  ×" + each.weight(),
                        List.of(new Entry.Fresh<>(
                                Speech.of("Resolver"),
                                _ -> new ResolverShare(
                                        Fields.first(topology, Resolver.class::isInstance, Speech.of("resolver")), 1))),
                        _ -> share(topology))));
    }

    private static Form<ResolverShare> share(Topology topology) {
        return new Form<>(List.of(
                Fields.element(
                        Speech.of("Resolver"),
                        topology,
                        Resolver.class::isInstance,
                        ResolverShare::resolver,
                        (s, id) -> new ResolverShare(id, s.weight())),
                Fields.text(
                        Speech.of("Weight"),
                        "1",
                        s -> Integer.toString(s.weight()),
                        (s, text) -> new ResolverShare(s.resolver(), Read.number(text, "A weight")))));
    }

    /** A group with one of its fields replaced. */
    private record Group(ClientGroup c) {
        ClientGroup label(String label) {
            return new ClientGroup(
                    c.id(),
                    label,
                    c.population(),
                    c.whereabouts(),
                    c.networks(),
                    c.requestsPerHour(),
                    c.resolvers(),
                    c.stub(),
                    c.families());
        }

        ClientGroup population(long population) {
            return with(population, c.whereabouts(), c.requestsPerHour(), c.stub(), c.families());
        }

        ClientGroup whereabouts(Whereabouts where) {
            return with(c.population(), where, c.requestsPerHour(), c.stub(), c.families());
        }

        ClientGroup rate(double rate) {
            return with(c.population(), c.whereabouts(), rate, c.stub(), c.families());
        }

        ClientGroup stub(Stub stub) {
            return with(c.population(), c.whereabouts(), c.requestsPerHour(), stub, c.families());
        }

        ClientGroup families(Families families) {
            return with(c.population(), c.whereabouts(), c.requestsPerHour(), c.stub(), families);
        }

        ClientGroup networks(List<IpNetwork> networks) {
            return new ClientGroup(
                    c.id(),
                    c.label(),
                    c.population(),
                    c.whereabouts(),
                    networks,
                    c.requestsPerHour(),
                    c.resolvers(),
                    c.stub(),
                    c.families());
        }

        ClientGroup resolvers(List<ResolverShare> resolvers) {
            return new ClientGroup(
                    c.id(),
                    c.label(),
                    c.population(),
                    c.whereabouts(),
                    c.networks(),
                    c.requestsPerHour(),
                    resolvers,
                    c.stub(),
                    c.families());
        }

        private ClientGroup with(long population, Whereabouts where, double rate, Stub stub, Families families) {
            return new ClientGroup(
                    c.id(), c.label(), population, where, c.networks(), rate, c.resolvers(), stub, families);
        }
    }
}

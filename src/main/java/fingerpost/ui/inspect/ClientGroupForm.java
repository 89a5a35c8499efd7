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
import java.util.List;

/** Clients that behave alike: how many, where, whom they ask. */
final class ClientGroupForm {
    private ClientGroupForm() {}

    static Form<ClientGroup> form(Topology topology) {
        return new Form<>(List.of(
                Fields.text("Label", "office", ClientGroup::label, (c, text) -> new Group(c).label(text.strip())),
                Fields.text(
                        "Clients",
                        "1000",
                        c -> Long.toString(c.population()),
                        (c, text) -> new Group(c).population(Read.longNumber(text, "A number of clients"))),
                Fields.lines(
                        "Networks",
                        "198.51.100.0/24",
                        c -> Read.written(c.networks()),
                        (c, text) -> new Group(c).networks(Read.lines(text, IpNetwork::of))),
                Fields.text(
                        "Requests per hour of each",
                        "10",
                        c -> Double.toString(c.requestsPerHour()),
                        (c, text) -> new Group(c).rate(Read.decimal(text, "A rate"))),
                Fields.choice(
                        "Stub resolver",
                        List.of(Stub.values()),
                        Stub::word,
                        ClientGroup::stub,
                        (c, stub) -> new Group(c).stub(stub)),
                Fields.choice(
                        "Address families",
                        List.of(Families.values()),
                        families -> switch (families) {
                            case V4 -> "IPv4 only";
                            case V6 -> "IPv6 only";
                            case BOTH -> "IPv4 and IPv6";
                        },
                        ClientGroup::families,
                        (c, families) -> new Group(c).families(families)),
                Places.whereabouts(ClientGroup::whereabouts, (c, where) -> new Group(c).whereabouts(where)),
                new Entry.Many<>(
                        "Resolvers",
                        "resolver",
                        ClientGroup::resolvers,
                        (c, resolvers) -> new Group(c).resolvers(resolvers),
                        each -> Fields.name(topology, each.resolver()) + "  ×" + each.weight(),
                        List.of(new Entry.Fresh<>(
                                "Resolver",
                                _ -> new ResolverShare(
                                        Fields.first(topology, Resolver.class::isInstance, "resolver"), 1))),
                        _ -> share(topology))));
    }

    private static Form<ResolverShare> share(Topology topology) {
        return new Form<>(List.of(
                Fields.element(
                        "Resolver",
                        topology,
                        Resolver.class::isInstance,
                        ResolverShare::resolver,
                        (s, id) -> new ResolverShare(id, s.weight())),
                Fields.text(
                        "Weight",
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

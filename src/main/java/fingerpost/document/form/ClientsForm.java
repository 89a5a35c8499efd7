package fingerpost.document.form;

import fingerpost.dns.IpNetwork;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Whereabouts;
import java.util.List;

/** A client group, on one line. */
final class ClientsForm {
    private ClientsForm() {}

    static Json write(ClientGroup clients) {
        Writing writing = new Writing()
                .text("id", clients.id())
                .text("label", clients.label())
                .number("population", clients.population());
        Places.write(clients.whereabouts(), writing);
        writing.texts("networks", clients.networks())
                .put("requestsPerHour", Numbers.of(clients.requestsPerHour()))
                .put("resolvers", Writing.flatList(clients.resolvers(), ClientsForm::share))
                .text("stub", Source.wordOf(clients.stub()));
        if (clients.families() != Families.BOTH) {
            writing.text("families", Source.wordOf(clients.families()));
        }
        return writing.flat();
    }

    static ClientGroup read(Source source) {
        Id id = source.field("id").as(Id::of);
        long population = source.field("population").wholeLong();
        Whereabouts whereabouts = Places.read(source);
        List<IpNetwork> networks = source.list("networks", each -> each.as(IpNetwork::of));
        double rate = source.field("requestsPerHour").decimal().doubleValue();
        List<ResolverShare> resolvers = source.list("resolvers", ClientsForm::readShare);
        ClientGroup.Stub stub = source.field("stub").word(ClientGroup.Stub.class);
        Families families =
                source.find("families").map(word -> word.word(Families.class)).orElse(Families.BOTH);
        return source.made(() -> new ClientGroup(
                id, source.textOrNone("label"), population, whereabouts, networks, rate, resolvers, stub, families));
    }

    private static Json share(ResolverShare share) {
        return new Writing()
                .text("resolver", share.resolver())
                .numberUnless(1, "weight", share.weight())
                .flat();
    }

    private static ResolverShare readShare(Source source) {
        Id resolver = source.field("resolver").as(Id::of);
        int weight = source.wholeOr(1, "weight");
        return source.made(() -> new ResolverShare(resolver, weight));
    }
}

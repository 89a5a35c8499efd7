package fingerpost.ingest.live;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Edns;
import fingerpost.wire.Exchange;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.NameServer;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Transport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A name space on paper: a root that delegates to servers at 127.0.0.N, each with a design of its own; others are silent. */
final class DesignNet implements DnsClient {
    private static final IpAddress ROOT = IpAddress.of("127.0.0.1");

    private final Map<IpAddress, Authority> servers = new HashMap<>();
    private final Map<IpAddress, UnaryOperator<Response>> twists = new HashMap<>();
    final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private HostedZone root = HostedZone.of(Id.of("root"), DomainName.ROOT);

    private static IpAddress address(int number) {
        return IpAddress.of("127.0.0." + number);
    }

    /** That server has that design; of each number from 2. */
    DesignNet serving(int number, Topology design) {
        servers.put(address(number), Authority.withinZones(design));
        return this;
    }

    /** What that server answers is changed on its way. */
    DesignNet twisting(int number, UnaryOperator<Response> twist) {
        twists.put(address(number), twist);
        return this;
    }

    /** The root delegates the apex to the servers of those numbers, which are called a.servers.test and so on. */
    DesignNet delegating(String apex, int... numbers) {
        Ns[] names = new Ns[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            DomainName name = DomainName.of("s" + numbers[i] + "." + apex);
            names[i] = new Ns(name);
            root = root.with(
                    RecordSet.fixed(name, new Ttl(300), address(numbers[i]).record()));
        }
        root = root.with(RecordSet.fixed(DomainName.of(apex), new Ttl(300), names));
        servers.put(ROOT, Authority.withinZones(Topology.of("", "", List.of(root))));
        return this;
    }

    ResolutionProfile profile() {
        return ResolutionProfile.of(
                        List.of(new NameServer(DomainName.of("a.root-servers.test."), List.of(ROOT))),
                        ResolutionProfile.Scope.PRIVATE)
                .withFamilies(true, false);
    }

    Imported imported(String domain, String... names) throws ImportFailure {
        return new LiveImport(this, profile())
                .run(
                        DomainName.of(domain),
                        ImportOptions.USUAL.withNames(ImportNames.of(String.join("\n", names), DomainName.of(domain))),
                        step -> {});
    }

    @Override
    public Exchange ask(Query query) {
        asked.add(query.question());
        Authority authority = servers.get(query.server().address());
        Reply reply = new Reply.Silent();
        if (authority != null) {
            Response response;
            synchronized (authority) {
                response =
                        authority.answer(query.question(), Asker.at(IpAddress.of("192.0.2.250")), new DesignState(7));
            }
            response = twists.getOrDefault(query.server().address(), UnaryOperator.identity())
                    .apply(response);
            reply = new Reply.Accepted(message(query, response), Packet.of(new byte[0]));
        }
        return new Exchange(
                query, List.of(new Attempt(Transport.UDP, true, Packet.of(new byte[0]), reply, List.of(), 1)));
    }

    private static Message message(Query query, Response response) {
        return new Message(
                1,
                0,
                new Flags(true, response.authoritative(), false, false, false, false, false),
                response.rcode().code(),
                List.of(query.question()),
                records(response.answer()),
                records(response.authority()),
                records(response.additional()),
                Optional.of(Edns.plain()),
                false);
    }

    private static List<ResourceRecord> records(List<RRset> sets) {
        return sets.stream()
                .flatMap(set -> set.rdata().stream().map(each -> ResourceRecord.of(set.owner(), set.ttl(), each)))
                .toList();
    }

    /** A design of one zone with the records of these lines, such as {@code www A 192.0.2.1}, and {@code s2} as its server. */
    static Topology design(String apex, String... lines) {
        return Topology.of("", "", List.of(zone(apex, lines)));
    }

    static HostedZone zone(String apex, String... lines) {
        DomainName name = DomainName.of(apex);
        HostedZone zone = HostedZone.of(Id.from(apex, Set.<Id>of()::contains), name)
                .with(RecordSet.fixed(name, new Ttl(300), new Ns(name.child("s2"))))
                .with(RecordSet.fixed(name.child("s2"), new Ttl(300), address(2).record()));
        for (RRset each : WebGroupTest.zone(name, Set.of(), lines).sets()) {
            zone = zone.with(
                    new RecordSet(each.owner(), each.type(), each.ttl(), new fingerpost.topology.Fixed(each.rdata())));
        }
        return zone;
    }
}

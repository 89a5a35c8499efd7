package fingerpost.diagnose.drift;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Response;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Exchange;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers without a network: each serves a design of its own, as the model says; one without a design is silent. */
final class DesignServers implements DnsClient {
    private static final IpAddress US = IpAddress.of("192.0.2.250");

    private final Map<Server, Authority> authorities = new HashMap<>();
    private final DesignState state = new DesignState(7);
    private final AtomicInteger asked = new AtomicInteger();
    private boolean clientSubnets;

    static Server server(int number) {
        return new Server(IpAddress.of("127.0.0." + number), 5300);
    }

    DesignServers serving(int number, Topology topology) {
        authorities.put(server(number), Authority.withinZones(topology));
        return this;
    }

    DesignServers silent(int number) {
        authorities.remove(server(number));
        return this;
    }

    /** From now on the client subnet of a query counts. */
    DesignServers honouringClientSubnets() {
        clientSubnets = true;
        return this;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public synchronized Exchange ask(Query query) {
        asked.incrementAndGet();
        Authority authority = authorities.get(query.server());
        Reply reply = authority == null
                ? new Reply.Silent()
                : new Reply.Accepted(message(query, authority), Packet.of(new byte[0]));
        return exchange(query, reply);
    }

    static Exchange exchange(Query query, Reply reply) {
        Attempt attempt = new Attempt(Transport.UDP, true, Packet.of(new byte[0]), reply, List.of(), 1);
        return new Exchange(query, List.of(attempt));
    }

    /** What the target of an ALIAS has: asked of the model itself. */
    static Targets targets(Topology topology) {
        Authority authority = new Authority(topology);
        return question -> answer(question, authority.answer(question, Asker.at(US), new DesignState(7)), topology);
    }

    private static LiveAnswer answer(Question question, Response response, Topology topology) {
        Response said =
                new fingerpost.behaviour.Outside(topology).answer(question).orElse(response);
        return said.answer().stream()
                .filter(set -> set.type().equals(question.type()))
                .findFirst()
                .<LiveAnswer>map(set -> new LiveAnswer.Records(
                        set.type(),
                        set.rdata(),
                        said.answer().stream()
                                .map(RRset::ttl)
                                .min(fingerpost.dns.Ttl::compareTo)
                                .orElseThrow()))
                .orElse(new LiveAnswer.Nothing(true));
    }

    private Message message(Query query, Authority authority) {
        Optional<EdnsOption.ClientSubnet> subnet = query.edns()
                .flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class))
                .filter(any -> clientSubnets);
        Asker asker = new Asker(US, subnet.map(EdnsOption.ClientSubnet::network), Whereabouts.UNKNOWN);
        Response response = authority.answer(query.question(), asker, state);
        Edns edns = subnet.map(each -> Edns.plain().with(new EdnsOption.ClientSubnet(each.network(), response.scope())))
                .orElse(Edns.plain());
        return new Message(
                1,
                0,
                new Flags(true, response.authoritative(), false, false, false, false, false),
                response.rcode().code(),
                List.of(query.question()),
                records(response.answer()),
                records(response.authority()),
                records(response.additional()),
                Optional.of(edns),
                false);
    }

    private static List<ResourceRecord> records(List<RRset> sets) {
        return sets.stream()
                .flatMap(set -> set.rdata().stream().map(each -> ResourceRecord.of(set.owner(), set.ttl(), each)))
                .toList();
    }
}

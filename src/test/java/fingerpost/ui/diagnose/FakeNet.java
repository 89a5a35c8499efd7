package fingerpost.ui.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers that live in this map only. The root is at 192.0.2.1; a server that is not named says nothing. */
public final class FakeNet implements DnsClient {
    public static final String ROOT = "192.0.2.1";

    private record Delegation(DomainName zone, DomainName server, IpAddress address) {}

    private final Map<String, List<Delegation>> delegations = new HashMap<>();
    private final Map<String, List<ResourceRecord>> records = new HashMap<>();
    private final Map<String, Rcode> refusing = new HashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    /** The root, com and example.com with two addresses of www and a chain from shop by cart. */
    public static FakeNet ofExampleCom() {
        return new FakeNet()
                .delegate(ROOT, "com.", "ns.nic.com.", "192.0.2.2")
                .delegate("192.0.2.2", "example.com.", "ns1.example.com.", "192.0.2.3")
                .record("192.0.2.3", "www.example.com.", RecordType.A, "198.51.100.80")
                .record("192.0.2.3", "www.example.com.", RecordType.A, "198.51.100.81")
                .record("192.0.2.3", "shop.example.com.", RecordType.CNAME, "cart.example.com.")
                .record("192.0.2.3", "cart.example.com.", RecordType.A, "198.51.100.82");
    }

    static Start root() {
        return new Start.OtherRoot(ROOT, 53);
    }

    public FakeNet delegate(String server, String zone, String name, String address) {
        delegations
                .computeIfAbsent(server, _ -> new ArrayList<>())
                .add(new Delegation(DomainName.of(zone), DomainName.of(name), IpAddress.of(address)));
        return this;
    }

    FakeNet record(String server, String owner, RecordType type, String data) {
        return record(server, owner, type, data, 300);
    }

    public FakeNet record(String server, String owner, RecordType type, String data, int ttl) {
        records.computeIfAbsent(server, _ -> new ArrayList<>())
                .add(ResourceRecord.of(DomainName.of(owner), Ttl.of(ttl), Rdata.parse(type, data)));
        return this;
    }

    FakeNet refuse(String server) {
        refusing.put(server, Rcode.REFUSED);
        return this;
    }

    /** That server waits with its replies until the latch is counted down. */
    CountDownLatch hold(String server) {
        CountDownLatch latch = new CountDownLatch(1);
        held.put(server, latch);
        return latch;
    }

    int asked() {
        return asked.get();
    }

    /** How many questions were ended by an interrupt while they waited. */
    int interrupted() {
        return interrupted.get();
    }

    @Override
    public Exchange ask(Query query) {
        asked.incrementAndGet();
        return new Exchange(
                query,
                List.of(new Attempt(
                        query.transport(), true, Packet.of(new byte[12]), reply(query), List.of(), 2_000_000)));
    }

    private Reply reply(Query query) {
        String server = query.server().address().toString();
        CountDownLatch latch = held.get(server);
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                interrupted.incrementAndGet();
                Thread.currentThread().interrupt();
                return new Reply.Cancelled();
            }
        }
        if (!delegations.containsKey(server) && !records.containsKey(server) && !refusing.containsKey(server)) {
            return new Reply.Silent();
        }
        return new Reply.Accepted(message(server, query.question()), Packet.of(new byte[40]));
    }

    private Message message(String server, Question question) {
        if (refusing.containsKey(server)) {
            return message(question, false, Rcode.REFUSED, List.of(), List.of(), List.of());
        }
        Optional<Delegation> below = delegations.getOrDefault(server, List.of()).stream()
                .filter(each -> question.name().isAtOrBelow(each.zone()))
                .findFirst();
        return below.map(zone -> referral(server, zone.zone(), question)).orElseGet(() -> answer(server, question));
    }

    private Message referral(String server, DomainName zone, Question question) {
        List<ResourceRecord> authority = new ArrayList<>();
        List<ResourceRecord> glue = new ArrayList<>();
        for (Delegation each : delegations.get(server)) {
            if (each.zone().equals(zone)) {
                authority.add(ResourceRecord.of(zone, Ttl.of(3600), new Ns(each.server())));
                glue.add(ResourceRecord.of(
                        each.server(), Ttl.of(3600), each.address().record()));
            }
        }
        return message(question, false, Rcode.NOERROR, List.of(), authority, glue);
    }

    private Message answer(String server, Question question) {
        List<ResourceRecord> here = records.getOrDefault(server, List.of()).stream()
                .filter(each -> each.owner().equals(question.name()))
                .toList();
        List<ResourceRecord> fitting = here.stream()
                .filter(each ->
                        each.type().equals(question.type()) || each.type().equals(RecordType.CNAME))
                .toList();
        List<ResourceRecord> soa = List.of(ResourceRecord.of(
                DomainName.of("example.com."),
                Ttl.of(300),
                Rdata.parse(RecordType.SOA, "ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 300")));
        return message(
                question,
                true,
                here.isEmpty() ? Rcode.NXDOMAIN : Rcode.NOERROR,
                fitting,
                fitting.isEmpty() ? soa : List.of(),
                List.of());
    }

    private static Message message(
            Question question,
            boolean authoritative,
            Rcode rcode,
            List<ResourceRecord> answer,
            List<ResourceRecord> authority,
            List<ResourceRecord> additional) {
        return new Message(
                1,
                0,
                new Flags(true, authoritative, false, false, true, false, false),
                rcode.code(),
                List.of(question),
                answer,
                authority,
                additional,
                Optional.empty(),
                false);
    }
}

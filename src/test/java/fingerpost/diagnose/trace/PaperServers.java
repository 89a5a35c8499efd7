package fingerpost.diagnose.trace;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.NameServer;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Servers of one zone without a network: each address replies as the test says, and it is written down who was asked. */
final class PaperServers implements DnsClient {
    static final Question QUESTION = new Question(DomainName.of("www.example.com."), RecordType.A);

    private final Map<IpAddress, Function<Query, Exchange>> servers = new LinkedHashMap<>();
    private final List<IpAddress> asked = new CopyOnWriteArrayList<>();

    PaperServers at(String address, Function<Query, Exchange> behaviour) {
        servers.put(IpAddress.of(address), behaviour);
        return this;
    }

    @Override
    public Exchange ask(Query query) {
        asked.add(query.server().address());
        return servers.get(query.server().address()).apply(query);
    }

    List<String> asked() {
        return asked.stream().map(IpAddress::toString).toList();
    }

    /** A zone that is delegated to all of them, by the names ns1, ns2 and so on. */
    ZoneServers zone() {
        List<NameServer> names = new ArrayList<>();
        for (IpAddress address : servers.keySet()) {
            names.add(new NameServer(DomainName.of("ns" + (names.size() + 1) + ".example.com."), List.of(address)));
        }
        return new ZoneServers(DomainName.of("example.com."), names, Optional.empty(), profile());
    }

    ResolutionProfile profile() {
        return ResolutionProfile.of(
                        List.of(new NameServer(DomainName.of("a.example.net."), List.copyOf(servers.keySet()))),
                        ResolutionProfile.Scope.PRIVATE)
                .withFamilies(true, false);
    }

    static Exchange answering(Query query) {
        return Replying.to(query)
                .answer(query.question().name() + " A 192.0.2.1")
                .exchange();
    }

    static Exchange refusing(Query query) {
        return Replying.to(query).rcode(Rcode.REFUSED).exchange();
    }

    static Exchange failing(Query query) {
        return Replying.to(query).rcode(Rcode.SERVFAIL).exchange();
    }

    static Exchange silent(Query query) {
        return Replying.exchange(query, new Reply.Silent());
    }

    static Exchange unreachable(Query query) {
        return Replying.exchange(query, new Reply.Unreachable("There is no route."));
    }

    /** Answers once the latch is open; cancelled when its thread is interrupted. */
    static Function<Query, Exchange> answeringAfter(CountDownLatch latch) {
        return query -> {
            try {
                latch.await();
                return answering(query);
            } catch (InterruptedException stopped) {
                return Replying.exchange(query, new Reply.Cancelled());
            }
        };
    }

    /** Opens the latch and answers. */
    static Function<Query, Exchange> opening(CountDownLatch latch) {
        return query -> {
            latch.countDown();
            return answering(query);
        };
    }
}

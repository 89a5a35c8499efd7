package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.check.Severity;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that answer whatever comes to their mind: every trace ends, within its limits, and says why it failed. */
@Timeout(60)
class HostileNamesTest {
    private static final Set<Outcome> RESOLVED = EnumSet.of(Outcome.ANSWER, Outcome.NODATA, Outcome.NXDOMAIN);
    private static final List<String> LABELS = List.of("a", "b", "ns", "www");

    static LongStream seeds() {
        return Chance.seeds(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTraceEndsWithinItsLimitsAndSaysWhy(long seed) {
        DnsClient hostile = hostile(seed);
        Trace trace = tracer(hostile).trace(NameSpace.question("www.a.b.", RecordType.A), any -> {});
        assertThat(trace.packets()).isLessThanOrEqualTo(Limits.PACKETS);
        assertThat(trace.chain()).hasSizeLessThanOrEqualTo(Limits.CHAIN);
        if (!RESOLVED.contains(trace.outcome())) {
            assertThat(trace.findings()).anyMatch(each -> each.severity() == Severity.ERROR);
        }
        Trace full = tracer(hostile).survey(NameSpace.question("www.a.b.", RecordType.A), any -> {});
        assertThat(full.packets()).isLessThanOrEqualTo(Limits.SURVEY_PACKETS);
    }

    private static Tracer tracer(DnsClient client) {
        NameServer root = new NameServer(DomainName.of("ns."), List.of(IpAddress.of("192.0.2.1")));
        return new Tracer(
                client,
                ResolutionProfile.of(List.of(root), ResolutionProfile.Scope.PRIVATE)
                        .withFamilies(true, false));
    }

    /** The same to the same question, so that a seed is a name space. */
    private static DnsClient hostile(long seed) {
        return query -> reply(
                query,
                new SplittableRandom(seed * 31
                        + query.question().hashCode() * 17L
                        + query.server().hashCode()));
    }

    private static Exchange reply(Query query, SplittableRandom random) {
        DomainName name = query.question().name();
        Replying reply = Replying.to(query);
        return switch (random.nextInt(16)) {
            case 0 -> reply.answer(name + " A 192.0.2." + random.nextInt(1, 9)).exchange();
            case 1, 2 -> reply.answer(name + " CNAME " + someName(random)).exchange();
            case 3 -> dname(reply, name, random).exchange();
            case 4 -> reply.rcode(Rcode.NXDOMAIN).exchange();
            case 5 -> reply.exchange();
            case 6 -> reply.rcode(Rcode.REFUSED).exchange();
            case 7 -> Replying.exchange(query, new Reply.Silent());
            default -> referral(reply, name, random).exchange();
        };
    }

    private static Replying dname(Replying reply, DomainName name, SplittableRandom random) {
        return name.labels().size() < 2 ? reply : reply.answer(name.parent() + " DNAME " + someName(random));
    }

    /** To any zone on the way down or up, by up to thirty names with and without glue. */
    private static Replying referral(Replying reply, DomainName name, SplittableRandom random) {
        DomainName zone = name;
        for (int up = random.nextInt(name.labels().size() + 1); up > 0; up--) {
            zone = zone.parent();
        }
        int servers = random.nextInt(4) == 0 ? 30 : random.nextInt(1, 4);
        for (int i = 0; i < servers; i++) {
            String server = random.nextBoolean() ? someName(random) : (zone.isRoot() ? "ns." : "ns" + i + "." + zone);
            reply.authority(zone + " NS " + server);
            if (random.nextBoolean()) {
                reply.additional(server + " A 192.0.2." + random.nextInt(1, 9));
            }
        }
        return reply.withoutAuthority();
    }

    private static String someName(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            name.append(LABELS.get(random.nextInt(LABELS.size()))).append('.');
        }
        return name.toString();
    }
}

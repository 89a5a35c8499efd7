package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.Packet;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pools whose members take connections or do not, in a web of made-up doors. */
class PoolsTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName POOL = APEX.child("pool");
    private static final Id ZONE = Id.of("zone");

    private final Set<String> knocked = new ConcurrentSkipListSet<>();

    private static Rdata a(int last) {
        return IpAddress.of("203.0.113." + last).record();
    }

    private static AnswerPolicy rotated(int... lasts) {
        return new Rotated(IntStream.of(lasts).mapToObj(PoolsTest::a).toList());
    }

    private static Topology design(AnswerPolicy policy, Proxy... proxies) {
        List<fingerpost.topology.Element> elements = new ArrayList<>(List.of(proxies));
        elements.add(HostedZone.of(ZONE, APEX).with(new RecordSet(POOL, RecordType.A, new Ttl(60), policy)));
        return Topology.of("", "", elements);
    }

    private static Proxy proxy(int last, Listen... listens) {
        return new Proxy(
                Id.of("proxy" + last),
                "",
                Proxy.Kind.NGINX,
                List.of(IpAddress.of("203.0.113." + last)),
                List.of(new fingerpost.topology.Server(List.of(listens), List.of(), Optional.empty(), List.of())));
    }

    /** Takes connections at those doors; everywhere else fails as said. */
    private WebClient web(WebFailure.Kind kind, String... open) {
        return request -> {
            knocked.add(request.where());
            boolean taken = List.of(open).contains(request.where());
            return new WebAnswer(
                    request,
                    1,
                    Optional.empty(),
                    taken ? Optional.of(new HttpReply(200, List.of(), Packet.of(new byte[0]), true)) : Optional.empty(),
                    taken
                            ? Optional.empty()
                            : Optional.of(new WebFailure(
                                    WebFailure.Stage.CONNECT, kind, request.where() + " refuses the connection.")),
                    1);
        };
    }

    private static Overlay lay(Topology design, Topology live, ResolutionProfile.Scope scope, WebClient web) {
        return ServedAsDesignedTest.drift(new DesignServers().serving(1, live), design)
                .withWeb(web, WebOptions.of(scope))
                .lay(design, ServedAsDesignedTest.everyZone(design, 1), progress -> {});
    }

    private List<Place> found(Topology design, String... open) {
        return lay(design, design, ResolutionProfile.Scope.PRIVATE, web(WebFailure.Kind.REFUSED, open))
                .differences();
    }

    @Test
    void deadMemberIsNamedWithTheShareOfUsersThatItHits() {
        Topology design = design(rotated(1, 2, 3, 4));
        List<Place> found = found(design, "203.0.113.1:80", "203.0.113.2:80", "203.0.113.4:80");
        assertThat(found).singleElement().satisfies(each -> {
            LiveFinding finding = each.finding().orElseThrow();
            assertThat(finding.code()).isEqualTo("IP05");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .contains("203.0.113.3:80 takes no connections: 203.0.113.3:80 refuses the connection.")
                    .contains("about 25 % of first attempts");
            assertThat(finding.evidence()).hasSize(1);
            assertThat(each.node()).hasToString("zone/pool.example.com./A");
        });
    }

    @Test
    void deadMemberIsGoneOnceItIsTakenOutOfTheDesignAndTheLiveZone() {
        Topology design = design(rotated(1, 2, 3));
        Place dead = found(design, "203.0.113.1:80", "203.0.113.2:80").getFirst();
        Topology taken = dead.takeLive().orElseThrow().apply(design);
        Topology cured = Curing.done(design, design.get(ZONE, HostedZone.class), dead.keepDesign());
        assertThat(lay(
                                taken,
                                cured,
                                ResolutionProfile.Scope.PRIVATE,
                                web(WebFailure.Kind.REFUSED, "203.0.113.1:80", "203.0.113.2:80"))
                        .differences())
                .isEmpty();
    }

    @Test
    void shareOfAWeightedPoolGoesByItsWeights() {
        Topology design = design(new Weighted(
                List.of(new WeightedChoice(6, rotated(1, 2)), new WeightedChoice(4, rotated(1, 2, 3, 4)))));
        assertThat(found(design, "203.0.113.1:80", "203.0.113.3:80", "203.0.113.4:80"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("about 40 % of first attempts"));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.1:80 203.0.113.2:80, 0",
        "203.0.113.1:443 203.0.113.2:443, 0",
        "203.0.113.1:80 203.0.113.1:443 203.0.113.2:80, 1",
        "203.0.113.1:80 203.0.113.2:443, 1"
    })
    void aDoorIsMissedWhereAnotherMemberHasIt(String open, int found) {
        assertThat(found(design(rotated(1, 2)), open.split(" ", -1))).hasSize(found);
    }

    @Test
    void namesWhereNobodyTakesConnectionsAreNotTakenForWebSites() {
        assertThat(found(design(rotated(1, 2)))).isEmpty();
    }

    @Test
    void designedProxyIsAskedWhereItListensAndMissedEvenWhenItIsAlone() {
        Topology design = design(
                new Fixed(List.of(a(7))), proxy(7, new Listen(8080, fingerpost.topology.Families.BOTH, false, true)));
        assertThat(found(design)).singleElement().satisfies(each -> {
            assertThat(each.message())
                    .contains("203.0.113.7:8080 takes no connections")
                    .contains("about 100 %");
            assertThat(each.takeLive()).as("nothing would be left").isEmpty();
        });
        assertThat(knocked).containsExactly("203.0.113.7:8080");
        assertThat(found(design, "203.0.113.7:8080")).isEmpty();
    }

    @Test
    void singleAddressOfNoProxyIsNotAPool() {
        found(design(new Fixed(List.of(a(1)))));
        assertThat(knocked).isEmpty();
    }

    @Test
    void addressWithoutARouteFromHereTellsNothing() {
        Topology design = design(rotated(1, 2));
        WebClient web = web(WebFailure.Kind.UNROUTED, "203.0.113.1:80");
        assertThat(lay(design, design, ResolutionProfile.Scope.PRIVATE, web).differences())
                .isEmpty();
    }

    @Test
    void addressesForSpecialUseAreNotAskedForAPublicName() {
        Topology design = design(rotated(1, 2));
        lay(design, design, ResolutionProfile.Scope.PUBLIC, web(WebFailure.Kind.REFUSED));
        assertThat(knocked).isEmpty();
    }

    @Test
    void setThatIsNotLiveAsDesignedIsNotConnectedTo() {
        lay(
                design(rotated(1, 2)),
                design(rotated(8, 9)),
                ResolutionProfile.Scope.PRIVATE,
                web(WebFailure.Kind.REFUSED));
        assertThat(knocked).isEmpty();
    }

    @Test
    void poolsBeyondTheConnectionsOfOneLookAreSaidNotToBeTested() {
        List<ZoneEntry> entries = IntStream.range(0, 9)
                .<ZoneEntry>mapToObj(i -> new RecordSet(
                        APEX.child("n" + i),
                        RecordType.A,
                        new Ttl(60),
                        rotated(10 * i, 10 * i + 1, 10 * i + 2, 10 * i + 3)))
                .toList();
        Topology design = Topology.of("", "", List.of(HostedZone.of(ZONE, APEX).withEntries(entries)));
        Overlay overlay = lay(design, design, ResolutionProfile.Scope.PRIVATE, web(WebFailure.Kind.REFUSED));
        assertThat(knocked).hasSize(64);
        assertThat(overlay.untested())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("n8.example.com"));
    }
}

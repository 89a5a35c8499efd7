package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines that records draw, by their type and by the policy that gives them. */
class NameEdgesTest {
    private static final DomainName OWNER = Shop.name("new.example.com");
    private static final Fixed EDGE = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Fixed NODE = new Fixed(List.of(A.of("198.51.100.11")));
    private static final HealthCheck CHECK = HealthCheck.tcp(80);

    @ParameterizedTest
    @CsvSource({
        "CNAME, www.example.com.,                    ALIAS_OF,  CNAME 300",
        "DNAME, www.example.com.,                    ALIAS_OF,  DNAME 300",
        "NS,    www.example.com.,                    REFERS_TO, NS 300",
        "MX,    10 www.example.com.,                 REFERS_TO, MX 300",
        "SRV,   0 5 443 www.example.com.,            REFERS_TO, SRV 300",
        "PTR,   www.example.com.,                    REFERS_TO, PTR 300",
        "HTTPS, 0 www.example.com.,                  REFERS_TO, HTTPS 300",
        "SVCB,  1 www.example.com. alpn=h2,          REFERS_TO, SVCB 300"
    })
    void aRecordThatNamesAnotherNameLeadsThere(String type, String data, EdgeKind kind, String label) {
        RecordType known = RecordType.of(type);
        assertThat(from(RecordSet.fixed(OWNER, Shop.FIVE_MINUTES, Rdata.parse(known, data))))
                .containsExactly(new GraphEdge(
                        Subject.of(Shop.ZONE, OWNER),
                        Subject.of(Shop.ZONE, Shop.WWW),
                        kind,
                        label,
                        Subject.parse("zone/new.example.com./" + type)));
    }

    @ParameterizedTest
    @CsvSource({
        "TXT, www.example.com.",
        "CAA, 0 issue www.example.com",
        "HTTPS, 1 . alpn=h2",
        "CNAME, gone.example.com.",
        "CNAME, www.example.net.",
        "MX, 0 .",
        "A, 203.0.113.77"
    })
    void aRecordThatNamesNothingOfTheDesignLeadsNowhere(String type, String data) {
        assertThat(from(RecordSet.fixed(OWNER, Shop.FIVE_MINUTES, Rdata.parse(RecordType.of(type), data))))
                .isEmpty();
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of(new Fixed(List.of(A.of("192.0.2.1"), A.of("198.51.100.11"))), "", ""),
                Arguments.of(new Rotated(List.of(A.of("192.0.2.1"), A.of("198.51.100.11"))), "rotated", "rotated"),
                Arguments.of(new Shuffled(List.of(A.of("192.0.2.1"), A.of("198.51.100.11"))), "shuffled", "shuffled"),
                Arguments.of(
                        new Weighted(List.of(new WeightedChoice(3, EDGE), new WeightedChoice(0, NODE))),
                        "weight 3",
                        "weight 0"),
                Arguments.of(
                        new HashedByAsker(List.of(new WeightedChoice(3, EDGE), new WeightedChoice(1, NODE))),
                        "hashed, weight 3",
                        "hashed, weight 1"),
                Arguments.of(
                        new ByLine(List.of(new LineChoice(Shop.UNICOM, EDGE)), Optional.of(NODE)), "unicom", "default"),
                Arguments.of(
                        new Nearest(List.of(
                                new SiteChoice(new Coordinates(50, 8.5), EDGE),
                                new SiteChoice(new Coordinates(-1, 0), NODE))),
                        "nearest to 50.0 8.5",
                        "nearest to -1.0 0.0"),
                Arguments.of(new Failover(List.of(EDGE, NODE), CHECK), "primary", "backup"),
                Arguments.of(new Canary(EDGE, NODE, 25, Canary.Draw.EACH_ANSWER), "99.75 %", "0.25 % canary"),
                Arguments.of(
                        WhenHealthy.of(new Failover(List.of(EDGE, NODE), CHECK), CHECK),
                        "when healthy, primary",
                        "when healthy, backup"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void eachAddressSaysWhenItIsGiven(AnswerPolicy policy, String edge, String node) {
        List<GraphEdge> edges = from(new RecordSet(OWNER, RecordType.A, Shop.FIVE_MINUTES, policy));
        assertThat(edges).extracting(GraphEdge::to).containsExactly(Subject.of(Shop.EDGE), Subject.of(Shop.NODE_1));
        assertThat(edges)
                .extracting(GraphEdge::label)
                .containsExactly(
                        edge.isEmpty() ? "A 300" : "A 300 · " + edge, node.isEmpty() ? "A 300" : "A 300 · " + node);
    }

    @Test
    void aNameServerAtTheZonesOwnApexIsNoDelegation() {
        assertThat(TopologyGraph.of(Shop.topology()).edges())
                .filteredOn(edge -> edge.kind() == EdgeKind.DELEGATES)
                .extracting(GraphEdge::from)
                .containsExactly(Subject.of(Shop.ZONE));
    }

    @Test
    void aDelegationToAZoneThatTheDesignDoesNotHoldLeadsToTheNameServer() {
        RecordSet cut = RecordSet.fixed(OWNER, Shop.FIVE_MINUTES, Rdata.parse(RecordType.NS, "ns1.example.com."));
        assertThat(from(cut)).extracting(GraphEdge::kind).containsExactly(EdgeKind.REFERS_TO);
    }

    @Test
    void anAliasLeadsToTheBoxOfAZoneWhoseApexHasNoRecords() {
        HostedZone bare = HostedZone.of(Id.of("bare"), Shop.name("bare.example.net"));
        Topology topology =
                Shop.topology().with(bare).with(Shop.zone().with(new Alias(OWNER, Shop.FIVE_MINUTES, bare.apex())));
        assertThat(TopologyGraph.of(topology).edges())
                .contains(new GraphEdge(
                        Subject.of(Shop.ZONE, OWNER),
                        Subject.of(bare.id()),
                        EdgeKind.FLATTENED_TO,
                        "ALIAS 300",
                        Subject.parse("zone/new.example.com./ALIAS")));
    }

    @Test
    void aNameBelowACutLeadsToTheLowerZoneNotToTheGlue() {
        List<GraphEdge> edges =
                from(RecordSet.fixed(OWNER, Shop.FIVE_MINUTES, Rdata.parse(RecordType.CNAME, "ns1.eu.example.com.")));
        assertThat(edges)
                .extracting(GraphEdge::to)
                .containsExactly(Subject.of(Shop.EU_ZONE, Shop.name("ns1.eu.example.com")));
    }

    private static List<GraphEdge> from(RecordSet set) {
        return TopologyGraph.of(Shop.topology().with(Shop.zone().with(set))).edges().stream()
                .filter(edge -> edge.from().equals(Subject.of(Shop.ZONE, OWNER)))
                .toList();
    }
}

package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.testnet.GeoKnot;
import fingerpost.testnet.TestNet;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.wire.NameServer;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** Policies beside what Knot really does with client subnets, weights and rotation, and a server that only echoes the subnet. */
class RealPoliciesTest {
    private static final String KNOT = "127.0.45.2";
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName POOL = APEX.child("pool");
    private static final Ttl TTL = new Ttl(60);
    private static final String NS = "@ 60 NS ns.example.net.\n";
    private static final String DEFAULT = "pool 60 A 203.0.113.3\n";
    private static final String LINES = """
        pool.example.com.:
          - net: 198.51.100.0/25
            A: 203.0.113.1
          - net: 198.51.100.128/25
            A: 203.0.113.%d
        """;

    @TempDir
    private Path folder;

    private static Rdata a(int last) {
        return IpAddress.of("203.0.113." + last).record();
    }

    private static AnswerPolicy only(int last) {
        return new Fixed(List.of(a(last)));
    }

    private static Topology design(AnswerPolicy policy) {
        return Topology.of(
                "",
                "",
                List.of(
                        line("north", "198.51.100.0/25"),
                        line("south", "198.51.100.128/25"),
                        HostedZone.of(Id.of("zone"), APEX)
                                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))))
                                .with(new RecordSet(POOL, RecordType.A, TTL, policy))));
    }

    private static Line line(String id, String network) {
        return new Line(Id.of(id), id, List.of(IpNetwork.of(network)), List.of());
    }

    private static Topology byLine() {
        return design(new ByLine(
                List.of(new LineChoice(Id.of("north"), only(1)), new LineChoice(Id.of("south"), only(2))),
                Optional.of(only(3))));
    }

    private GeoKnot knot(TestNet net, String zone, String mode, String answers, boolean clientSubnet)
            throws IOException {
        return GeoKnot.start(
                folder.resolve("knot"), KNOT, net.port(), "example.com.", zone, mode, answers, clientSubnet);
    }

    private static List<String> told(Topology design, Server server) {
        ResolutionProfile profile = ResolutionProfile.of(
                List.of(new NameServer(DomainName.ROOT, List.of())), ResolutionProfile.Scope.PRIVATE);
        Overlay overlay = new Drift(new NetworkClient(), profile)
                .withPolicies(100)
                .lay(design, Map.of(APEX, List.of(server)), progress -> {});
        assertThat(overlay.untested()).isEmpty();
        return Stream.concat(overlay.differences().stream(), overlay.remarks().stream())
                .filter(each -> each.grade() != Grade.START)
                .map(each -> each.node() + " " + each.grade() + " " + each.message())
                .toList();
    }

    @Test
    void linesThatKnotServesAsDesignedAreNoNews() throws Exception {
        try (TestNet net = TestNet.in(folder);
                GeoKnot _ = knot(net, NS + DEFAULT, "subnet", LINES.formatted(2), true)) {
            assertThat(told(byLine(), net.server(KNOT))).isEmpty();
        }
    }

    @Test
    void oneLineThatKnotAnswersWronglyIsNamedWithItsNetworkAndScope() throws Exception {
        try (TestNet net = TestNet.in(folder);
                GeoKnot _ = knot(net, NS + DEFAULT, "subnet", LINES.formatted(9), true)) {
            assertThat(told(byLine(), net.server(KNOT)))
                    .singleElement()
                    .asString()
                    .startsWith("zone/pool.example.com./A OTHER_LINE")
                    .contains("The line south (198.51.100.128/25) gets A 203.0.113.9 (TTL 1 min), scope /25, not what");
        }
    }

    @Test
    void missingDefaultLineIsToldAndNotAMissingRecord() throws Exception {
        try (TestNet net = TestNet.in(folder);
                GeoKnot _ = knot(net, NS + "pool 60 TXT x\n", "subnet", LINES.formatted(2), true)) {
            assertThat(told(byLine(), net.server(KNOT)))
                    .singleElement()
                    .asString()
                    .startsWith("zone/pool.example.com./A NO_DEFAULT")
                    .contains("gets no such record");
        }
    }

    @Test
    void knotThatDoesNotLookAtTheClientSubnetIsToldApartFromWrongLines() throws Exception {
        try (TestNet net = TestNet.in(folder);
                GeoKnot _ = knot(net, NS + DEFAULT, "subnet", LINES.formatted(2), false)) {
            assertThat(told(byLine(), net.server(KNOT)))
                    .singleElement()
                    .asString()
                    .startsWith("zone/pool.example.com./A SUBNET_IGNORED")
                    .contains("without a word about the client subnet");
        }
    }

    @Test
    void serverThatEchoesTheSubnetWithScopeZeroIgnoresItToo() throws Exception {
        try (TestNet net = TestNet.in(folder)) {
            net.script(KNOT, (query, _) -> List.of(echo(query).toWire()));
            assertThat(told(byLine(), net.server(KNOT)))
                    .filteredOn(each -> each.startsWith("zone/pool"))
                    .singleElement()
                    .asString()
                    .contains("SUBNET_IGNORED", "scope /0");
        }
    }

    @Test
    void weightsOfKnotAreCountedAgainstTheDesign() throws Exception {
        String answers = """
            pool.example.com.:
              - weight: 1
                A: 203.0.113.1
              - weight: 9
                A: 203.0.113.2
            """;
        Topology design = design(new Weighted(List.of(new WeightedChoice(9, only(1)), new WeightedChoice(1, only(2)))));
        try (TestNet net = TestNet.in(folder);
                GeoKnot _ = knot(net, NS, "weighted", answers, true)) {
            assertThat(told(design, net.server(KNOT)))
                    .singleElement()
                    .asString()
                    .startsWith("zone/pool.example.com./A SHARE")
                    .contains("of 200 answers", "with 95 % confidence; the design has 90.0 %");
        }
    }

    @Test
    void rotationOfKnotIsSeen() throws Exception {
        Topology design = design(new Rotated(List.of(a(1), a(2), a(3))));
        try (TestNet net = TestNet.in(folder);
                GeoKnot _ = knot(
                        net,
                        NS + "pool 60 A 203.0.113.1\npool 60 A 203.0.113.2\npool 60 A 203.0.113.3\n",
                        "subnet",
                        "other.example.com.:\n  - net: 198.51.100.0/25\n    A: 203.0.113.1\n",
                        true)) {
            assertThat(told(design, net.server(KNOT))).isEmpty();
        }
    }

    /** Answers addresses with the default line, and hands back the subnet as if it had nothing to say about it. */
    private static Message echo(Message query) throws IOException {
        Record question = query.getQuestion();
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.addRecord(question, Section.QUESTION);
        if (question.getName().toString().toLowerCase(java.util.Locale.ROOT).startsWith("pool")
                && question.getType() == org.xbill.DNS.Type.A) {
            answer.addRecord(
                    new ARecord(question.getName(), DClass.IN, 60, InetAddress.getByName("203.0.113.3")),
                    Section.ANSWER);
        } else if (question.getType() == org.xbill.DNS.Type.SOA) {
            answer.addRecord(
                    Record.fromString(
                            question.getName(),
                            org.xbill.DNS.Type.SOA,
                            DClass.IN,
                            3600,
                            "ns.invalid. hostmaster.invalid. 1 14400 3600 1209600 300",
                            org.xbill.DNS.Name.root),
                    Section.ANSWER);
        }
        for (EDNSOption each :
                query.getOPT() == null ? List.<EDNSOption>of() : query.getOPT().getOptions()) {
            if (each instanceof ClientSubnetOption subnet) {
                answer.addRecord(
                        new OPTRecord(
                                1232,
                                0,
                                0,
                                0,
                                List.of(new ClientSubnetOption(
                                        subnet.getSourcePrefixLength(), 0, subnet.getAddress()))),
                        Section.ADDITIONAL);
            }
        }
        return answer;
    }
}

package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines of a policy, each asked on behalf of one of its networks. */
class LineComparisonTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final AnswerPolicy NORTH = only(1);
    private static final AnswerPolicy SOUTH = only(2);
    private static final AnswerPolicy REST = only(3);
    private static final Topology DESIGN = design(NORTH, SOUTH, Optional.of(REST));

    private static AnswerPolicy only(int last) {
        Rdata record = IpAddress.of("203.0.113." + last).record();
        return new Fixed(List.of(record));
    }

    private static Line line(String id, List<String> countries, String... networks) {
        return new Line(
                Id.of(id), id, List.of(networks).stream().map(IpNetwork::of).toList(), countries);
    }

    private static RecordSet set(AnswerPolicy north, AnswerPolicy south, Optional<AnswerPolicy> rest) {
        ByLine policy = new ByLine(
                List.of(
                        new LineChoice(Id.of("north"), north),
                        new LineChoice(Id.of("south"), south),
                        new LineChoice(Id.of("abroad"), REST)),
                rest);
        return new RecordSet(APEX, RecordType.A, new Ttl(60), policy);
    }

    /** The north has a network inside the south's first one. */
    private static Topology design(AnswerPolicy north, AnswerPolicy south, Optional<AnswerPolicy> rest) {
        return Topology.of(
                "",
                "",
                List.of(
                        line("north", List.of(), "198.51.100.128/25"),
                        line("south", List.of(), "198.51.100.0/24", "2001:db8:5::/48"),
                        line("abroad", List.of("BR")),
                        HostedZone.of(Id.of("zone"), APEX).with(set(north, south, rest))));
    }

    private static List<LineVerdict> verdicts(Topology live, boolean honouring) {
        DesignServers servers = new DesignServers().serving(1, live);
        if (honouring) {
            servers.honouringClientSubnets();
        }
        ResolutionProfile profile = ResolutionProfile.of(
                List.of(new NameServer(DomainName.ROOT, List.of())), ResolutionProfile.Scope.PRIVATE);
        return new Policies(servers, profile)
                .lines(DESIGN, set(NORTH, SOUTH, Optional.of(REST)), DesignServers.server(1));
    }

    private static List<String> told(List<LineVerdict> verdicts) {
        return verdicts.stream()
                .map(each -> each.line().map(Id::text).orElse("default") + " " + each.kind())
                .toList();
    }

    @Test
    void everyLineGetsItsDesignedAnswer() {
        List<LineVerdict> verdicts = verdicts(DESIGN, true);
        assertThat(told(verdicts))
                .containsExactly("north AS_DESIGNED", "south AS_DESIGNED", "abroad NOT_TESTED", "default AS_DESIGNED");
        assertThat(verdicts.get(1).asked()).contains(IpNetwork.of("2001:db8:5::/48"));
        assertThat(verdicts.get(0).message())
                .isEqualTo(
                        "The line north (198.51.100.128/25) gets A 203.0.113.1 (TTL 1 min), scope /25, as designed.");
    }

    @Test
    void swappedLinesAreWrongAnswers() {
        assertThat(told(verdicts(design(SOUTH, NORTH, Optional.of(REST)), true)))
                .containsExactly(
                        "north OTHER_ANSWER", "south OTHER_ANSWER", "abroad NOT_TESTED", "default AS_DESIGNED");
    }

    @Test
    void missingDefaultLineIsNamed() {
        assertThat(told(verdicts(design(NORTH, SOUTH, Optional.empty()), true)))
                .containsExactly("north AS_DESIGNED", "south AS_DESIGNED", "abroad NOT_TESTED", "default NO_DEFAULT");
    }

    @Test
    void serverThatIgnoresTheClientSubnetIsToldApartFromOneThatAnswersWrong() {
        assertThat(told(verdicts(DESIGN, false)))
                .containsExactly(
                        "north SUBNET_IGNORED", "south SUBNET_IGNORED", "abroad NOT_TESTED", "default SUBNET_IGNORED");
    }
}

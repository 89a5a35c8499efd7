package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two machines with sessions of their own behind one name. */
class LiveSessionsTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = APEX.child("www");

    private static Topology design(boolean stateful, String... addresses) {
        List<Element> elements = new ArrayList<>();
        for (String each : addresses) {
            elements.add(new Backend(
                    Id.of("m" + each.substring(each.lastIndexOf('.') + 1)),
                    "",
                    fingerpost.topology.Host.of(each),
                    80,
                    java.util.OptionalInt.empty(),
                    stateful,
                    Optional.empty()));
        }
        elements.add(HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(
                        WWW,
                        new Ttl(60),
                        Stream.of(addresses)
                                .map(each -> IpAddress.of(each).record())
                                .toArray(fingerpost.dns.Rdata[]::new))));
        return Topology.of("", "", elements);
    }

    private static Verdict verdict(Topology design, Topology live) {
        Overlay overlay = ServedAsDesignedTest.drift(new DesignServers().serving(1, live), design)
                .lay(design, ServedAsDesignedTest.everyZone(design, 1), progress -> {});
        return LiveSessions.of(design, overlay, LocalDate.of(2026, 11, 22));
    }

    @Test
    void sessionsOfTwoMachinesThatTheLiveAnswerHandsOutAreAWarning() {
        Topology design = design(true, "192.0.2.1", "192.0.2.2");
        assertThat(verdict(design, design))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.findings()).singleElement().satisfies(each -> {
                            assertThat(each.code()).isEqualTo("RT06");
                            assertThat(each.severity()).isEqualTo(Severity.WARNING);
                            assertThat(each.where()).isEqualTo(WWW);
                            assertThat(each.node().orElseThrow()).hasToString("zone/www.example.com.");
                            assertThat(each.evidence())
                                    .singleElement()
                                    .satisfies(exchange ->
                                            assertThat(LiveAnswer.of(exchange)).isInstanceOf(LiveAnswer.Records.class));
                        }));
    }

    @Test
    void machinesWithoutSessionsAndBalancingThatIsNotLiveAreInOrder() {
        Topology design = design(true, "192.0.2.1", "192.0.2.2");
        assertThat(verdict(design, design(true, "192.0.2.1"))).isInstanceOf(Verdict.Passed.class);
        Topology stateless = design(false, "192.0.2.1", "192.0.2.2");
        assertThat(verdict(stateless, stateless)).isInstanceOf(Verdict.Passed.class);
    }
}

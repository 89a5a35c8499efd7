package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlowFailoverTest {
    private static final HealthCheck PROBE = HealthCheck.tcp(80);
    private final Check check = new SlowFailover();

    private static HostedZone watched(int ttl) {
        AnswerPolicy pool = new Rotated(List.of(A.of("192.0.2.1"), A.of("192.0.2.2")));
        return zone("example.com").with(set("www.example.com", ttl, WhenHealthy.of(pool, PROBE)));
    }

    @Test
    void watchedPoolKeptForTwoHoursIsAWarning() {
        Finding finding = only(check, watched(7200));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("2 h");
    }

    @Test
    void tenMinutesAreOnlyNoticed() {
        assertThat(only(check, watched(600)).severity()).isEqualTo(NOTICE);
    }

    @Test
    void repairSetsFiveMinutes() {
        assertThat(repaired(check, watched(7200))
                        .zones()
                        .getFirst()
                        .entries()
                        .getFirst()
                        .ttl())
                .isEqualTo(new Ttl(300));
    }

    @Test
    void failoverInsideALineCounts() {
        AnswerPolicy failover = new Failover(
                List.of(new Fixed(List.of(A.of("192.0.2.1"))), new Fixed(List.of(A.of("192.0.2.2")))), PROBE);
        AnswerPolicy byLine = new ByLine(List.of(new LineChoice(Id.of("telecom"), failover)), Optional.empty());

        assertThat(found(
                        check,
                        line("telecom", "198.51.100.0/24"),
                        zone("example.com").with(set("www.example.com", 3600, byLine))))
                .hasSize(1);
    }

    @Test
    void fiveMinutesOrNoProbeAreFine() {
        assertThat(found(check, watched(300))).isEmpty();
        assertThat(found(check, zone("example.com", "www 2h A 192.0.2.1 | 192.0.2.2")))
                .isEmpty();
    }

    @Test
    void policyInsideALineCountsAndTheRepairKeepsIt() {
        AnswerPolicy pool = WhenHealthy.of(
                new Rotated(List.of(
                        IpAddress.of("192.0.2.1").record(),
                        IpAddress.of("192.0.2.2").record())),
                HealthCheck.tcp(443));
        RecordSet nested = set(
                "www.example.com", 7200, new ByLine(List.of(new LineChoice(Id.of("line"), pool)), Optional.of(pool)));

        Finding finding =
                only(check, line("line", "192.0.2.0/24"), zone("example.com").with(nested));
        assertThat(finding.severity()).isEqualTo(WARNING);
        Topology after = repaired(
                check, line("line", "192.0.2.0/24"), zone("example.com").with(nested));

        assertThat(after.zones().getFirst().entries()).containsExactly(nested.withTtl(new Ttl(300)));
    }
}

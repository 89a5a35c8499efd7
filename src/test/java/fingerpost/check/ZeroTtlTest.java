package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class ZeroTtlTest {
    private final Check check = new ZeroTtl();

    @Test
    void recordThatMayNotBeKeptIsNoticed() {
        Finding finding = only(check, zone("example.com", "www 0 A 192.0.2.1", "www 60 AAAA 2001:db8::1"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./A");
    }

    @Test
    void repairKeepsItAMinute() {
        Topology after = repaired(check, zone("example.com", "@ 0 ALIAS lb.example.net."));

        assertThat(after.zones().getFirst().entries())
                .containsExactly(entry("example.com", "@ 60 ALIAS lb.example.net."));
    }

    @Test
    void oneSecondIsAnAnswer() {
        assertThat(found(check, zone("example.com", "www 1 A 192.0.2.1"))).isEmpty();
    }

    @Test
    void everyEntryIsToldWhateverItsType() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "b 0 TXT \"x\"",
                                "a 0 A 192.0.2.1",
                                "a 0 MX 10 mx.example.net.",
                                "* 0 A 192.0.2.1"))))
                .containsExactly(
                        "example-com/b.example.com./TXT",
                        "example-com/a.example.com./A",
                        "example-com/a.example.com./MX",
                        "example-com/*.example.com./A");
    }

    @Test
    void messageSaysWhatItCostsAndTheRepairWhatItDoes() {
        Finding finding = only(check, zone("example.com", "www 0 A 192.0.2.1"));

        assertThat(finding.code()).isEqualTo("TTL06");
        assertThat(finding.message()).contains("www.example.com A has a TTL of 0", "A minute is short enough");
        assertThat(finding.repair().orElseThrow().name()).isEqualTo("Set the TTL of www.example.com A to 1 min");
    }
}

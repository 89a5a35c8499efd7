package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndlessTtlTest {
    private final Check check = new EndlessTtl();

    @Test
    void moreThanAWeekIsNoticed() {
        Finding finding = only(check, zone("example.com", "www 8d A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("8 d");
    }

    @Test
    void repairKeepsItADay() {
        Topology after = repaired(check, zone("example.com", "www 30d A 192.0.2.1"));

        assertThat(after.zones().getFirst().entries()).containsExactly(entry("example.com", "www 1d A 192.0.2.1"));
    }

    @Test
    void aWeekIsFine() {
        assertThat(found(check, zone("example.com", "www 7d A 192.0.2.1"))).isEmpty();
    }

    @Test
    void everyEntryOfANameIsToldByItself() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "www 8d A 192.0.2.1",
                                "www 1h AAAA 2001:db8::1",
                                "www 9d TXT \"x\"",
                                "@ 10d ALIAS lb.example.net."))))
                .containsExactly(
                        "example-com/www.example.com./A",
                        "example-com/www.example.com./TXT",
                        "example-com/example.com./ALIAS");
    }

    @Test
    void oneSecondMoreThanAWeekIsTooMuch() {
        assertThat(found(check, zone("example.com", "www 604800 A 192.0.2.1"))).isEmpty();
        assertThat(only(check, zone("example.com", "www 604801 A 192.0.2.1")).code())
                .isEqualTo("TTL07");
    }

    @Test
    void repairLeavesThePolicyAndTheOthersAlone() {
        RecordSet pool = set(
                "www.example.com",
                30 * 86400,
                new Rotated(List.of(
                        IpAddress.of("192.0.2.1").record(),
                        IpAddress.of("192.0.2.2").record())));

        Topology after = repaired(check, zone("example.com", "a 60 A 192.0.2.3").with(pool));

        assertThat(after.zones().getFirst().entries())
                .containsExactly(entry("example.com", "a 60 A 192.0.2.3"), pool.withTtl(new Ttl(86400)));
    }
}

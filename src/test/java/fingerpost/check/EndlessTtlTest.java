package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
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
}

package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import org.junit.jupiter.api.Test;

class SameApexTest {
    private final Check check = new SameApex();

    @Test
    void secondZoneOfANameIsAWarningAtTheSecond() {
        HostedZone inner = HostedZone.of(Id.of("inner"), name("example.com"));

        Finding finding = only(check, zone("example.com"), inner);

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("inner");
    }

    @Test
    void parentAndChildAreTwoNames() {
        assertThat(found(check, zone("example.com"), zone("shop.example.com"))).isEmpty();
    }
}

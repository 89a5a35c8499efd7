package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownChildTest {
    private final Check check = new UnknownChild();

    @Test
    void delegationOutOfTheDesignIsWorthKnowing() {
        Finding finding = only(check, zone("example.com", "shop 1h NS ns1.example.net."));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.message()).contains("shop.example.com").contains("ns1.example.net");
    }

    @Test
    void delegationToAZoneOfTheDesignIsFine() {
        assertThat(found(check, zone("example.com", "shop 1h NS ns1.example.net."), zone("shop.example.com")))
                .isEmpty();
    }

    @Test
    void serversOfTheZoneItselfAreNoDelegation() {
        assertThat(found(check, zone("example.com", "@ 1h NS ns1.example.net.")))
                .isEmpty();
    }
}

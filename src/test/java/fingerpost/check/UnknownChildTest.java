package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void everyDelegationOutIsToldWithAllItsServers() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "b 1h NS ns2.example.net. | ns1.example.net.",
                        "known 1h NS ns1.example.net.",
                        "a.deep 1h NS xn--bcher-kva.example."),
                zone("known.example.com"));

        assertThat(places(found))
                .containsExactly("example-com/b.example.com./NS", "example-com/a.deep.example.com./NS");
        assertThat(found.getFirst().message()).contains("ns2.example.net, ns1.example.net");
        assertThat(found.getLast().message()).contains("delegated to b\u00fccher.example");
    }

    @Test
    void zoneBelowTheDelegatedNameIsAnotherZone() {
        assertThat(found(check, zone("example.com", "shop 1h NS ns1.example.net."), zone("a.shop.example.com")))
                .hasSize(1);
    }
}

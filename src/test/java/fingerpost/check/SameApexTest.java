package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import java.util.List;
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

    @Test
    void everyOneButTheFirstIsTold() {
        List<Finding> found = found(
                check,
                HostedZone.of(Id.of("b"), name("example.com")),
                zone("example.net"),
                HostedZone.of(Id.of("a"), name("EXAMPLE.com")),
                HostedZone.of(Id.of("c"), name("example.com")));

        assertThat(places(found)).containsExactly("a", "c");
        assertThat(found)
                .allSatisfy(each -> assertThat(each.message())
                        .contains("The design holds 3 zones named example.com", "the first one answers"));
    }

    @Test
    void sameNameInOtherLettersIsTheSameName() {
        assertThat(places(found(
                        check,
                        zone("xn--bcher-kva.example"),
                        HostedZone.of(Id.of("inner"), name("b\u00fccher.example")))))
                .containsExactly("inner");
    }
}

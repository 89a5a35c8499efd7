package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.NOTICE;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewServersTest {
    private final Check check = new FewServers();

    @Test
    void oneServerIsAWarning() {
        Finding finding = only(check, zone("example.com", "@ 1h NS ns1.example.net."));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/example.com.");
    }

    @Test
    void noneIsAnErrorBecauseServersRefuseTheZone() {
        assertThat(only(check, zone("example.com")).severity()).isEqualTo(ERROR);
    }

    @Test
    void noneIsOnlyNoticedWhereAProviderAddsItsOwn() {
        HostedZone plain = zone("example.com");
        HostedZone hosted = new HostedZone(
                plain.id(), plain.apex(), plain.defaultTtl(), plain.soa(), plain.soaTtl(), "Some Provider", List.of());

        Finding finding = only(check, hosted);

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("Some Provider");
    }

    @Test
    void twoAreFine() {
        assertThat(found(check, zone("example.com", "@ 1h NS ns1.example.net. | ns2.example.net.")))
                .isEmpty();
    }
}

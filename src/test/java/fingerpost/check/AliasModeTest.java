package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasModeTest {
    private final Check check = new AliasMode();

    @Test
    void aliasOfItselfIsAnError() {
        Finding finding = only(check, zone("example.com", "@ 300 HTTPS 0 example.com."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/example.com./HTTPS");
    }

    @Test
    void aliasBesideServicesIsAWarning() {
        Finding finding = only(check, zone("example.com", "@ 300 HTTPS 0 www.example.com. | 1 . alpn=h2"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("beside records with a priority");
    }

    @Test
    void twoAliasesAreAWarning() {
        assertThat(only(check, zone("example.com", "@ 300 HTTPS 0 a.example.net. | 0 b.example.net."))
                        .message())
                .contains("twice");
    }

    @Test
    void parametersOfAnAliasAreAWarning() {
        assertThat(only(check, zone("example.com", "@ 300 SVCB 0 a.example.net. alpn=h2"))
                        .message())
                .contains("parameters");
    }

    @Test
    void oneAliasOrServicesAreFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 HTTPS 0 www.example.com.",
                                "www 300 HTTPS 1 . alpn=h2 | 2 b.example.net.")))
                .isEmpty();
    }
}

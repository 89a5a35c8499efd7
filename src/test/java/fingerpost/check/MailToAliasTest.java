package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class MailToAliasTest {
    private final Check check = new MailToAlias();

    @Test
    void mailHostThatIsACnameIsAnError() {
        Finding finding =
                only(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 CNAME mx.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/example.com./MX");
    }

    @Test
    void repairNamesTheEndAndKeepsThePreference() {
        Topology after =
                repaired(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 CNAME mx.example.net."));

        assertThat(after.zones().getFirst().entries()).contains(entry("example.com", "@ 300 MX 10 mx.example.net."));
    }

    @Test
    void hostWithAnAddressIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 A 192.0.2.25")))
                .isEmpty();
    }
}

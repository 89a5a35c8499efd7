package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpfSyntaxTest {
    private final Check check = new SpfSyntax();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inlcude:example.net -all",
                "ip4:192.0.2.300 -all",
                "ip4:2001:db8::1 -all",
                "ip6:192.0.2.1 -all",
                "ip4:192.0.2.0/33 -all",
                "include: -all",
                "-all mx",
                "mx +all",
                "mx all"
            })
    void brokenOrOpenPolicyIsAWarning(String terms) {
        Finding finding = only(check, zone("example.com", "@ 300 TXT \"v=spf1 " + terms + "\""));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/example.com./TXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-all",
                "mx a:mail.example.net/28 ip4:192.0.2.0/24 ip6:2001:db8::/32 include:example.net ~all",
                "exists:%{i}.spf.example.net -all",
                "redirect=example.net",
                "mx -all exp=explain.example.net"
            })
    void goodPolicyIsFine(String terms) {
        assertThat(found(check, zone("example.com", "@ 300 TXT \"v=spf1 " + terms + "\"")))
                .isEmpty();
    }

    @Test
    void messageNamesTheTerm() {
        assertThat(only(check, zone("example.com", "@ 300 TXT \"v=spf1 inlcude:example.net -all\""))
                        .message())
                .contains("inlcude:example.net");
    }
}

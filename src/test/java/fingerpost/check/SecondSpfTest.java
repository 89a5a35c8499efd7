package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecondSpfTest {
    private final Check check = new SecondSpf();

    @Test
    void twoPoliciesAreAWarning() {
        Finding finding =
                only(check, zone("example.com", "@ 300 TXT \"v=spf1 mx -all\" | \"v=spf1 a -all\" | \"other\""));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("2 SPF records");
    }

    @Test
    void onePolicyBesideOtherTextIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 TXT \"v=spf1 mx -all\" | \"site-verification=1\"")))
                .isEmpty();
    }

    @Test
    void twoAtTwoNamesAreFine() {
        assertThat(found(check, zone("example.com", "@ 300 TXT \"v=spf1 mx -all\"", "news 300 TXT \"v=spf1 a -all\"")))
                .isEmpty();
    }

    @Test
    void textThatOnlyBeginsLikeAPolicyIsNone() {
        assertThat(found(check, zone("example.com", "@ 300 TXT \"v=spf1 mx -all\" | \"v=spf10 a\" | \"v=DMARC1\"")))
                .isEmpty();
    }

    @Test
    void placeIsTheTextOfTheNameAndTheCountIsTrue() {
        Finding finding =
                only(check, zone("example.com", "* 300 TXT \"v=spf1 mx -all\" | \"v=spf1 a -all\" | \"v=spf1 -all\""));

        assertThat(finding.subject()).hasToString("example-com/*.example.com./TXT");
        assertThat(finding.message()).contains("*.example.com has 3 SPF records", "Merge them into one");
    }
}

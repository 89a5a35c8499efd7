package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaaForbidsTest {
    private static final String NOBODY = "@ 300 CAA 0 issue \";\"";
    private final Check check = new CaaForbids();

    @Test
    void certificateThatNobodyMayIssueIsAWarning() {
        Finding finding = only(check, certificate("cert", "www.example.com"), zone("example.com", NOBODY));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("cert");
        assertThat(finding.message())
                .contains("The CAA records of example.com let no authority issue a certificate for www.example.com")
                .contains("in an issue record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 issue \"\"", "0 issue \" ; \"", "0 issue \";policy=none\"", "128 issue \";\""})
    void everyWayToSayNobodyIsUnderstood(String record) {
        assertThat(found(check, certificate("cert", "example.com"), zone("example.com", "@ 300 CAA " + record)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ 300 CAA 0 issue \";\" | 0 issue \"ca.example.net\"",
                "@ 300 CAA 0 iodef \"mailto:a@example.com\"",
                "@ 300 CAA 0 issuewild \";\"",
                "other 300 CAA 0 issue \";\"",
                "a.www 300 CAA 0 issue \";\""
            })
    void anAuthorityThatIsNamedOrARecordThatIsNotMeantIsFine(String line) {
        assertThat(found(check, certificate("cert", "www.example.com"), zone("example.com", line)))
                .isEmpty();
    }

    @Test
    void wildcardObeysIssuewildWhereThereIsOne() {
        Check wild = check;
        assertThat(only(
                                wild,
                                certificate("cert", "*.example.com"),
                                zone("example.com", "@ 300 CAA 0 issue \"ca.example.net\" | 0 issuewild \";\""))
                        .message())
                .contains("for *.example.com")
                .contains("in an issuewild record");
        assertThat(found(
                        wild,
                        certificate("cert", "*.example.com"),
                        zone("example.com", "@ 300 CAA 0 issue \";\" | 0 issuewild \"ca.example.net\"")))
                .isEmpty();
        assertThat(found(wild, certificate("cert", "*.example.com"), zone("example.com", NOBODY)))
                .hasSize(1);
    }

    @Test
    void closestRecordsDecide() {
        assertThat(found(
                        check,
                        certificate("cert", "www.example.com"),
                        zone("example.com", NOBODY, "www 300 CAA 0 issue \"ca.example.net\"")))
                .isEmpty();
    }

    @Test
    void aliasIsFollowedToItsTargetBeforeTheNameAbove() {
        assertThat(found(
                        check,
                        certificate("cert", "www.example.com"),
                        zone("example.com", NOBODY, "www 300 CNAME lb.example.net."),
                        zone("example.net", "lb 300 CAA 0 issue \"ca.example.net\"")))
                .isEmpty();
        assertThat(found(
                        check,
                        certificate("cert", "www.example.com"),
                        zone("example.com", NOBODY, "www 300 CNAME lb.example.net.")))
                .as("what the target says is not known")
                .isEmpty();
    }

    @Test
    void flatteningDoesNotHideTheRecordsOfTheApex() {
        assertThat(found(
                        check,
                        certificate("cert", "example.com"),
                        zone("example.com", NOBODY, "@ 300 ALIAS lb.example.net.")))
                .hasSize(1);
    }

    @Test
    void zoneBelowWithoutRecordsClimbsIntoTheOneAbove() {
        assertThat(found(
                        check,
                        certificate("cert", "www.a.example.com"),
                        zone("example.com", NOBODY, "a 300 NS ns.example.net."),
                        zone("a.example.com", "www 300 A 192.0.2.1")))
                .hasSize(1);
    }

    @Test
    void nameOutsideTheDesignOrBelowADelegationIsNotJudged() {
        assertThat(found(
                        check,
                        certificate("cert", "www.example.org", "www.a.example.com"),
                        zone("example.com", NOBODY, "a 300 NS ns.example.net.", "a 300 CAA 0 issue \";\"")))
                .isEmpty();
    }

    @Test
    void everyNameOfTheCertificateIsToldInItsOrder() {
        assertThat(found(check, certificate("cert", "b.example.com", "a.example.com"), zone("example.com", NOBODY)))
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("for b.example.com"),
                        second -> assertThat(second).contains("for a.example.com"));
    }
}

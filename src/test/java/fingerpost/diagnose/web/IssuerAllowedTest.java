package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.ServedCertificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerAllowedTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private final IssuerAllowed check = new IssuerAllowed();

    private static Sights sights(ServedCertificate certificate, DomainName owner, List<Caa> records) {
        return new Sights()
                .with(WebOptions.of(Scope.PUBLIC).withCaa(new CaaSet(owner, records)))
                .saw(Sights.https(Sights.FOUR, certificate));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.example.com | ''                                              | fine",
                "www.example.com | iodef=mailto:x@example.com                      | fine",
                "www.example.com | issue=letsencrypt.org                           | fine",
                "www.example.com | issue= LetsEncrypt.org ; validationmethods=x    | fine",
                "www.example.com | issue=digicert.com issue=letsencrypt.org        | fine",
                "www.example.com | issue=digicert.com                              | only \"digicert.com\" to issue one",
                "www.example.com | issue=;                                         | nobody to issue one",
                "www.example.com | issuewild=;                                     | fine",
                "*.example.com   | issue=letsencrypt.org issuewild=digicert.com    | only \"digicert.com\" to issue wildcards",
                "*.example.com   | issue=letsencrypt.org                           | fine"
            })
    void theRecordsThatCountForTheCertificateDecide(String name, String records, String told) {
        List<Caa> set = Arrays.stream(records.split(" (?=i)"))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("=", 2))
                .map(each -> new Caa(0, each[0], each[1]))
                .toList();
        assertThat(sights(Sights.certificate(name), APEX, set).findings(check))
                .hasSize(told.equals("fine") ? 0 : 1)
                .allSatisfy(finding -> assertThat(finding.message()).contains("allow " + told));
    }

    @Test
    void anAuthorityThatIsNotKnownHereIsNotJudged() {
        ServedCertificate certificate =
                Sights.issued("Lab Authority", Sights.NOW, Sights.NOW.plus(Duration.ofDays(60)), "www.example.com");
        List<Caa> records = List.of(new Caa(0, "issue", "letsencrypt.org"));
        assertThat(sights(certificate, APEX, records).judged(check)).isInstanceOf(Verdict.NotTested.class);
    }

    @Test
    void recordsAtTheNameItselfDoNotCountForAWildcardAboveIt() {
        List<Caa> records = List.of(new Caa(0, "issue", "digicert.com"));
        assertThat(sights(Sights.certificate("*.example.com"), Sights.WWW, records)
                        .judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}

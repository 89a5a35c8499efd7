package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import org.junit.jupiter.api.Test;

class FamiliesAgreeTest {
    private final FamiliesAgree check = new FamiliesAgree();

    @Test
    void anotherStatusAndAnotherCertificateOverIpv6AreTold() {
        Sights sights = new Sights()
                .saw(
                        Sights.http(Sights.FOUR, 200),
                        Sights.http(Sights.SIX, 404),
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")),
                        Sights.https(Sights.SIX, Sights.certificate("panel.example.net")));
        assertThat(sights.findings(check))
                .extracting(LiveFinding::message)
                .satisfiesExactly(
                        status -> assertThat(status).contains("port 80: status 200 over IPv4, 404 over IPv6"),
                        certificate ->
                                assertThat(certificate).contains("port 443: certificate [www.example.com] over"));
    }

    @Test
    void whatOneMemberOfTheOtherFamilyShowsTooIsNoDifference() {
        Sights sights = new Sights()
                .saw(Sights.http(Sights.FOUR, 200), Sights.http(Sights.OTHER, 404), Sights.http(Sights.SIX, 404));
        assertThat(sights.findings(check)).isEmpty();
    }

    @Test
    void aDeadFamilyIsNotCompared() {
        assertThat(new Sights()
                        .saw(Sights.http(Sights.FOUR, 200), Sights.refused(Sights.SIX, false))
                        .judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}

package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.SvcParameters;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.WebFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadMemberTest {
    private final DeadMember check = new DeadMember();

    @Test
    void theShareOfVisitorsIsTold() {
        Sights sights = new Sights()
                .saw(Sights.http(Sights.FOUR, 200), Sights.http(Sights.OTHER, 200), Sights.refused("192.0.2.3", false));
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .startsWith("192.0.2.3:80 is in the answer")
                    .contains("about 33 %");
        });
    }

    @Test
    void aClosedPortOnAllMembersIsAChoice() {
        Sights sights = new Sights()
                .saw(
                        Sights.refused(Sights.FOUR, false),
                        Sights.refused(Sights.OTHER, false),
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")),
                        Sights.https(Sights.OTHER, Sights.certificate("www.example.com")));
        assertThat(sights.findings(check)).isEmpty();
    }

    @Test
    void lostIpv6IsLeftToItsOwnCheck() {
        Sights sights = new Sights().saw(Sights.http(Sights.FOUR, 200), Sights.refused(Sights.SIX, false));
        assertThat(sights.findings(check)).isEmpty();
        assertThat(sights.findings(new V6Reachable())).hasSize(1);
    }

    @Test
    void noWebServerAtAllIsAWarningAndAnErrorWhereOneIsMeant() {
        Sights sights = new Sights().saw(Sights.refused(Sights.FOUR, false), Sights.refused(Sights.FOUR, true));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        sights.with(
                WebOptions.of(Scope.PUBLIC).withBindings(List.of(new Https(1, DomainName.ROOT, SvcParameters.NONE))));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void noRouteFromHereSaysNothingOfTheSite() {
        Sights sights = new Sights()
                .saw(
                        Sights.http(Sights.FOUR, 200),
                        Sights.failed(Sights.OTHER, false, WebFailure.Stage.CONNECT, WebFailure.Kind.UNROUTED));
        assertThat(sights.findings(check)).isEmpty();
        assertThat(new Sights()
                        .saw(Sights.failed(Sights.FOUR, false, WebFailure.Stage.CONNECT, WebFailure.Kind.UNROUTED))
                        .judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}

package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import fingerpost.wire.web.WebRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersServedTest {
    private static final WebRequest STRANGER =
            WebRequest.of(IpAddress.of(Sights.FOUR), 80, false, DomainName.of("nobody.invalid"));

    private final StrangersServed check = new StrangersServed();

    private static WebAnswer stranger(int status) {
        return Sights.answer(STRANGER, status, "", Optional.empty());
    }

    private static Topology design(boolean catchAll) {
        Server server = new Server(
                List.of(new Listen(80, fingerpost.topology.Families.BOTH, false, catchAll)),
                List.of(ServerName.exact(Sights.WWW)),
                Optional.empty(),
                List.of(Location.all(new Respond(200, "page"))));
        return Topology.of(
                "t",
                "",
                List.of(new Proxy(
                        Id.of("edge"), "edge", Proxy.Kind.NGINX, List.of(IpAddress.of(Sights.FOUR)), List.of(server))));
    }

    @Test
    void theSamePageForAnUnknownHostIsANotice() {
        Sights sights = new Sights().saw(Sights.http(Sights.FOUR, 200)).saw(Purpose.STRANGER, stranger(200));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTICE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDesignSaysWhetherThatWasMeant(boolean catchAll) {
        Sights sights = new Sights()
                .with(WebOptions.of(Scope.PUBLIC).withDesign(design(catchAll)))
                .saw(Sights.http(Sights.FOUR, 200))
                .saw(Purpose.STRANGER, stranger(200));
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(catchAll ? Severity.NOTICE : Severity.WARNING);
            assertThat(finding.node()).contains(Subject.of(Id.of("edge")));
        });
    }

    @Test
    void refusalsAndOtherPagesAreFine() {
        Sights sights = new Sights()
                .saw(Sights.http(Sights.FOUR, 301, "/"))
                .saw(
                        Purpose.STRANGER,
                        stranger(421),
                        stranger(200),
                        Sights.failed(STRANGER, WebFailure.Stage.HTTP, WebFailure.Kind.CLOSED));
        assertThat(sights.findings(check)).isEmpty();
    }
}

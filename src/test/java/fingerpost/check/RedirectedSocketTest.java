package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.to;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Backend;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedirectedSocketTest {
    private static final Action TO_8080 = new PortRedirect(302, false, 8080);
    private static final HostedZone ZONE = zone("example.com", "www 300 A 192.0.2.1", "api 300 A 192.0.2.2");
    private static final Backend APP = backend("app", "192.0.2.1");
    private final Check check = new RedirectedSocket();

    @Test
    void applicationBehindAPortRedirectionIsWorthKnowing() {
        Finding finding = only(check, ZONE, APP, proxy("edge", "192.0.2.1", http("www.example.com", TO_8080)));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.subject()).hasToString("edge");
        assertThat(finding.message())
                .contains("edge redirects www.example.com to port 8080 of app")
                .contains("Browsers do not follow a redirect when they open a WebSocket. Let the page");
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void applicationThatGetsWebSocketsElsewhereIsWorthANotice() {
        Finding finding = only(
                check,
                ZONE,
                APP,
                service("pool", "app"),
                proxy("edge", "192.0.2.1", http("www.example.com", TO_8080), http("api.example.com", to("pool"))));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("passed on to it elsewhere");
    }

    @Test
    void repairHandsTheRequestsOnAndLeavesTheOtherServersAlone() {
        Topology after = repaired(
                check,
                ZONE,
                APP,
                service("pool", "app"),
                proxy("edge", "192.0.2.1", http("www.example.com", TO_8080), http("api.example.com", to("pool"))));

        assertThat(after.get(Id.of("edge"), Proxy.class).servers())
                .containsExactly(http("www.example.com", to("pool")), http("api.example.com", to("pool")));
        assertThat(errors(after))
                .noneMatch(each -> each.subject().element().equals(Id.of("edge"))
                        && !each.code().equals("HTTP07"));
    }

    @Test
    void serviceWithOtherBackendsTooIsNoRepair() {
        Finding finding = only(
                check,
                ZONE,
                APP,
                backend("other", "198.51.100.7"),
                service("pool", "app", "other"),
                proxy("edge", "192.0.2.1", http("www.example.com", TO_8080), http("api.example.com", to("pool"))));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void moveToTlsOrToAPortWithoutAnApplicationIsNotMeant() {
        Proxy upgrading = proxy("edge", "192.0.2.1", http("www.example.com", new PortRedirect(301, true, 443)));
        Proxy closed = proxy("edge", "192.0.2.1", http("www.example.com", new PortRedirect(301, false, 8081)));

        assertThat(found(check, ZONE, APP, upgrading)).isEmpty();
        assertThat(found(check, ZONE, APP, closed)).isEmpty();
    }

    @Test
    void redirectOfThePageAloneIsFine() {
        Server page = http("www.example.com", TO_8080)
                .withLocations(List.of(
                        new Location(PathMatch.exact("/"), TO_8080), Location.all(new Respond(404, "nothing"))));

        assertThat(found(check, ZONE, APP, proxy("edge", "192.0.2.1", page))).isEmpty();
    }

    @Test
    void everyLocationIsToldWithItsPath() {
        Server two = http("www.example.com", TO_8080)
                .withLocations(List.of(
                        new Location(PathMatch.prefix("/chat/"), TO_8080),
                        new Location(PathMatch.prefix("/news/"), TO_8080)));

        assertThat(found(check, ZONE, APP, proxy("edge", "192.0.2.1", two)))
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("www.example.com/chat/ to port 8080"),
                        second -> assertThat(second).contains("www.example.com/news/ to port 8080"));
    }

    @Test
    void serverForEveryHostIsJudgedAtTheAddressesOfItsProxy() {
        assertThat(only(check, APP, proxy("edge", "192.0.2.1", http("", TO_8080)))
                        .message())
                .contains("redirects _ to port 8080 of app");
    }
}

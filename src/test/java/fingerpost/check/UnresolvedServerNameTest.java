package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnresolvedServerNameTest {
    private static final Action HELLO = new Respond(200, "hello");
    private final Check check = new UnresolvedServerName();

    @Test
    void hostWithoutAnAddressIsAnError() {
        Finding finding = only(
                check,
                zone("example.com", "@ 300 A 192.0.2.1"),
                proxy("edge", "192.0.2.1", http("example.com www.example.com", HELLO)));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("edge");
        assertThat(finding.message()).contains("www.example.com").contains("no address");
    }

    @Test
    void hostThatLeadsElsewhereIsAWarning() {
        Finding finding = only(
                check,
                zone("example.com", "www 300 A 192.0.2.77"),
                proxy("edge", "192.0.2.1", http("www.example.com", HELLO)));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("192.0.2.77");
    }

    @Test
    void serverThatListensForTheOtherFamilyOnlyIsAnError() {
        Server six = new Server(
                List.of(new Listen(80, Families.V6, false, false)),
                List.of(ServerName.of("www.example.com")),
                Optional.empty(),
                List.of(Location.all(HELLO)));

        assertThat(only(check, zone("example.com", "www 300 A 192.0.2.1"), proxy("edge", "192.0.2.1 2001:db8::1", six))
                        .message())
                .contains("another address family");
    }

    @Test
    void addressThroughACnameAWildcardOrAnAliasIsFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 ALIAS edge.example.com.",
                                "edge 300 A 192.0.2.1",
                                "www 300 CNAME edge.example.com.",
                                "*.w 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1", http("example.com www.example.com x.w.example.com", HELLO))))
                .isEmpty();
    }

    @Test
    void hostOutsideTheDesignIsNotJudged() {
        assertThat(found(check, proxy("edge", "192.0.2.1", http("www.example.net localhost", HELLO))))
                .isEmpty();
    }
}

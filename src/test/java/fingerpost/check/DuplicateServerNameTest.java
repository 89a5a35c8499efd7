package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Severity.ERROR;
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

class DuplicateServerNameTest {
    private static final Action HELLO = new Respond(200, "hello");
    private final Check check = new DuplicateServerName();

    @Test
    void sameNameOnTheSamePortIsAnError() {
        Finding finding = only(
                check,
                proxy(
                        "edge",
                        "192.0.2.1",
                        http("a.example.com www.example.com", HELLO),
                        http("www.example.com", HELLO)));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("www.example.com on port 80");
    }

    @Test
    void otherPortOrOtherFamilyIsFine() {
        Server four = new Server(
                List.of(new Listen(80, Families.V4, false, false)),
                List.of(ServerName.of("b.example.com")),
                Optional.empty(),
                List.of(Location.all(HELLO)));
        Server six = new Server(
                List.of(new Listen(80, Families.V6, false, false)),
                List.of(ServerName.of("b.example.com")),
                Optional.empty(),
                List.of(Location.all(HELLO)));

        assertThat(found(
                        check,
                        certificate("cert", "www.example.com"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("www.example.com", HELLO),
                                https("www.example.com", "cert", HELLO),
                                four,
                                six)))
                .isEmpty();
    }

    @Test
    void wildcardBesideAnExactNameIsFine() {
        assertThat(found(
                        check,
                        proxy("edge", "192.0.2.1", http("*.example.com", HELLO), http("www.example.com", HELLO))))
                .isEmpty();
    }
}

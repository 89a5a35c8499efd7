package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.Ttl;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    private static final ServiceRegistry REGISTRY = new ServiceRegistry(
            id("registry"),
            "registry",
            DomainName.of("_app._tcp.example.com"),
            new Ttl(30),
            List.of(
                    new Instance(id("one"), DomainName.of("one.example.com"), 10, 60),
                    new Instance(id("two"), DomainName.of("two.example.com"), 10, 40)),
            Optional.of(DomainName.of("app.example.com")),
            Optional.empty());

    private static final Topology SITE =
            topology(zone("example.com", "@ 300 NS ns1"), backend("one", 1, 3001), backend("two", 2, 3002), REGISTRY);

    @Test
    void everyInstanceHasAnSrvRecordAndItsAddressBeside() {
        var response = new Authority(SITE).answer(question("_app._tcp.example.com", "SRV"), ASKER, new DesignState(1));

        assertThat(lines(response.answer()))
                .containsExactly(
                        "_app._tcp.example.com. 30 SRV 10 60 3001 one.example.com.",
                        "_app._tcp.example.com. 30 SRV 10 40 3002 two.example.com.");
        assertThat(lines(response.additional()))
                .containsExactly("one.example.com. 30 A 192.0.2.1", "two.example.com. 30 A 192.0.2.2");
    }

    @Test
    void browsersFindAnHttpsRecordInServiceMode() {
        var response = new Authority(SITE).answer(question("app.example.com", "HTTPS"), ASKER, new DesignState(1));

        assertThat(lines(response.answer()).getFirst())
                .isEqualTo("app.example.com. 30 HTTPS 11 one.example.com. port=3001 ipv4hint=192.0.2.1");
    }

    @Test
    void anInstanceThatIsDownHasTakenItsRecordsBack() {
        DesignState state = new DesignState(1);
        state.fail(id("one"));
        Authority authority = new Authority(SITE);

        assertThat(lines(authority
                        .answer(question("_app._tcp.example.com", "SRV"), ASKER, state)
                        .answer()))
                .containsExactly("_app._tcp.example.com. 30 SRV 10 40 3002 two.example.com.");
        assertThat(authority
                        .answer(question("one.example.com", "A"), ASKER, state)
                        .rcode())
                .isEqualTo(Rcode.NXDOMAIN);
    }

    @Test
    void withAllInstancesDownTheServiceNameAndWhatLiesAboveItAreGone() {
        DesignState state = new DesignState(1);
        state.fail(id("one"));
        state.fail(id("two"));

        assertThat(new Authority(SITE)
                        .answer(question("_tcp.example.com", "SRV"), ASKER, state)
                        .rcode())
                .isEqualTo(Rcode.NXDOMAIN);
    }
}

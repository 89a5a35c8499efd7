package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LostSessionTest {
    private final Check check = new LostSession();

    private static Backend stateful(String id, String address) {
        Backend plain = backend(id, address);
        return new Backend(
                plain.id(), plain.label(), plain.host(), plain.port(), plain.capacity(), true, plain.certificate());
    }

    @Test
    void sessionsBehindRoundRobinAreAWarning() {
        Finding finding =
                only(check, stateful("one", "192.0.2.1"), stateful("two", "192.0.2.2"), service("pool", "one", "two"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("pool");
    }

    @Test
    void repairBalancesByClient() {
        Topology after = repaired(
                check, stateful("one", "192.0.2.1"), stateful("two", "192.0.2.2"), service("pool", "one", "two"));

        assertThat(after.get(Id.of("pool"), Service.class).balancing()).isEqualTo(new Balancing.IpHash());
    }

    @Test
    void ipHashIsNotOfferedBesideABackup() {
        Member backup = new Member(Id.of("two"), 1, true, false, 1, Duration.ofSeconds(10));
        Service pool = service("pool", "one", "three")
                .withMembers(List.of(Member.of(Id.of("one")), Member.of(Id.of("three")), backup));

        assertThat(only(
                                check,
                                stateful("one", "192.0.2.1"),
                                stateful("two", "192.0.2.2"),
                                backend("three", "192.0.2.3"),
                                pool)
                        .repair())
                .isEmpty();
    }

    @Test
    void cookieOneBackendOrNoSessionsAreFine() {
        Service sticky = new Service(
                Id.of("sticky"),
                "sticky",
                List.of(Member.of(Id.of("one")), Member.of(Id.of("two"))),
                new Balancing.RoundRobin(),
                Optional.of("sid"),
                16,
                Optional.empty());

        assertThat(found(check, stateful("one", "192.0.2.1"), stateful("two", "192.0.2.2"), sticky))
                .isEmpty();
        assertThat(found(check, stateful("one", "192.0.2.1"), service("pool", "one")))
                .isEmpty();
        assertThat(found(
                        check, backend("one", "192.0.2.1"), backend("two", "192.0.2.2"), service("pool", "one", "two")))
                .isEmpty();
    }
}

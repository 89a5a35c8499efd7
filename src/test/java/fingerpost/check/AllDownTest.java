package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Id;
import fingerpost.topology.Member;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllDownTest {
    private final Check check = new AllDown();

    private static Member down(String id) {
        return new Member(Id.of(id), 1, false, true, 1, Duration.ofSeconds(10));
    }

    @Test
    void serviceWithEverythingDownIsAnError() {
        Finding finding =
                only(check, backend("one", "192.0.2.9"), service("pool", "one").withMembers(List.of(down("one"))));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("502");
    }

    @Test
    void oneThatIsUpIsEnough() {
        assertThat(found(
                        check,
                        backend("one", "192.0.2.9"),
                        backend("two", "192.0.2.10"),
                        service("pool", "one").withMembers(List.of(down("one"), Member.of(Id.of("two"))))))
                .isEmpty();
        assertThat(found(check, service("pool"))).isEmpty();
    }

    @Test
    void backupThatIsUpServesToo() {
        Member backup = new Member(Id.of("two"), 1, true, false, 1, Duration.ofSeconds(10));

        assertThat(found(
                        check,
                        backend("one", "192.0.2.9"),
                        backend("two", "192.0.2.10"),
                        service("pool").withMembers(List.of(down("one"), backup))))
                .isEmpty();
    }

    @Test
    void everyServiceThatIsDownIsToldByItsLabel() {
        List<Finding> found = found(
                check,
                backend("one", "192.0.2.9"),
                service("b").withMembers(List.of(down("one"))),
                service("up", "one"),
                service("a").withMembers(List.of(down("one"))));

        assertThat(places(found)).containsExactly("b", "a");
        assertThat(found.getFirst().message()).startsWith("All backends of b are marked down");
    }
}

package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlyBackupsTest {
    private final Check check = new OnlyBackups();

    private static Member backup(String id) {
        return new Member(Id.of(id), 3, true, false, 1, Duration.ofSeconds(10));
    }

    @Test
    void onlyBackupsAreAnError() {
        Finding finding =
                only(check, backend("one", "192.0.2.9"), service("pool", "one").withMembers(List.of(backup("one"))));

        assertThat(finding.severity()).isEqualTo(ERROR);
    }

    @Test
    void repairMakesTheFirstAnOrdinaryOneWithTheSameWeight() {
        Topology after = repaired(
                check,
                backend("one", "192.0.2.9"),
                backend("two", "192.0.2.10"),
                service("pool", "one").withMembers(List.of(backup("one"), backup("two"))));

        assertThat(after.get(Id.of("pool"), Service.class).members())
                .containsExactly(Member.weighted(Id.of("one"), 3), backup("two"));
    }

    @Test
    void oneOrdinaryBackendIsEnough() {
        assertThat(found(
                        check,
                        backend("one", "192.0.2.9"),
                        backend("two", "192.0.2.10"),
                        service("pool", "one").withMembers(List.of(Member.of(Id.of("one")), backup("two")))))
                .isEmpty();
    }

    @Test
    void emptyServiceIsForAnotherCheck() {
        assertThat(found(check, service("pool"))).isEmpty();
    }

    @Test
    void everySuchServiceIsToldAndAnEmptyOneIsAnotherMistake() {
        Member backup = new Member(Id.of("one"), 1, true, false, 1, Duration.ofSeconds(10));

        assertThat(places(found(
                        check,
                        backend("one", "192.0.2.9"),
                        service("b").withMembers(List.of(backup)),
                        service("empty"),
                        service("a").withMembers(List.of(backup)))))
                .containsExactly("b", "a");
    }
}

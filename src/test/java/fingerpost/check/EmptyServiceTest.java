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

class EmptyServiceTest {
    private final Check check = new EmptyService();

    @Test
    void serviceWithoutBackendsIsAnError() {
        Finding finding = only(check, service("pool"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("pool");
    }

    @Test
    void oneBackendIsEnough() {
        assertThat(found(check, backend("app", "192.0.2.9"), service("pool", "app")))
                .isEmpty();
    }

    @Test
    void everyEmptyServiceIsToldWithWhatHappens() {
        List<Finding> found =
                found(check, service("b"), backend("app", "192.0.2.9"), service("full", "app"), service("a"));

        assertThat(places(found)).containsExactly("b", "a");
        assertThat(found.getLast().message()).contains("The service a has no backends", "nginx refuses to start");
    }

    @Test
    void backendThatIsDownOrABackupIsStillABackend() {
        assertThat(found(
                        check,
                        backend("app", "192.0.2.9"),
                        service("pool")
                                .withMembers(
                                        List.of(new Member(Id.of("app"), 1, true, true, 1, Duration.ofSeconds(10))))))
                .isEmpty();
    }
}

package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

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
}

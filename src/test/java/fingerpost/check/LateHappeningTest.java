package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LateHappeningTest {
    private static final Id APP = Id.of("app");
    private final Check check = new LateHappening();

    private static Scenario failing(int... minutes) {
        List<Happening> happenings = java.util.Arrays.stream(minutes)
                .mapToObj(at -> (Happening) new Happening.Fails(Duration.ofMinutes(at), APP))
                .toList();
        return new Scenario(Id.of("storm"), "storm", Duration.ofMinutes(10), happenings, Set.of());
    }

    @Test
    void whatComesAtOrAfterTheEndIsCounted() {
        assertThat(only(check, backend("app", "192.0.2.1"), failing(5, 10, 11)).message())
                .startsWith("2 of the happenings of storm would come only after its end");
        assertThat(only(check, backend("app", "192.0.2.1"), failing(10)).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void whatComesBeforeTheEndIsFine() {
        assertThat(found(check, backend("app", "192.0.2.1"), failing(0, 9))).isEmpty();
    }
}

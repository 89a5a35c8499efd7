package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryOutsideTest {
    private final Check check = new RegistryOutside();

    @Test
    void nameThatNoZoneServesIsAnError() {
        List<Finding> found = found(
                check,
                zone("example.com"),
                backend("app", "192.0.2.9"),
                registry("reg", "_app._tcp.example.net", "app", "app1.example.com"));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(ERROR);
        assertThat(found.getFirst().message()).contains("_app._tcp.example.net");
    }

    @Test
    void hostOfAnInstanceCountsToo() {
        assertThat(only(
                                check,
                                zone("example.com"),
                                backend("app", "192.0.2.9"),
                                registry("reg", "_app._tcp.example.com", "app", "app1.example.net"))
                        .message())
                .contains("app1.example.net");
    }

    @Test
    void namesInsideAZoneAreFine() {
        assertThat(found(
                        check,
                        zone("example.com"),
                        backend("app", "192.0.2.9"),
                        registry("reg", "_app._tcp.example.com", "app", "app1.example.com")))
                .isEmpty();
    }
}

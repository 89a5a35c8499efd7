package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
    @Test
    void namesAreSaidWithoutTheirFinalDotAndInTheirOwnScript() {
        assertThat(Spoken.names(List.of(
                        DomainName.of("www.example.com."),
                        DomainName.of("xn--bcher-kva.example.com."),
                        DomainName.ROOT)))
                .isEqualTo("www.example.com, bücher.example.com, the root");
    }
}

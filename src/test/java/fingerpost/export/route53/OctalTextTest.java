package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Txt;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OctalTextTest {
    @Test
    void escapesAreOctal() {
        assertThat(OctalText.of(DomainName.of("f\\252bar.example.com").toString()))
                .isEqualTo("f\\374bar.example.com.");
        assertThat(OctalText.of(DomainName.of("a\\.b.example.com").toString())).isEqualTo("a\\056b.example.com.");
        assertThat(OctalText.of(new Txt(List.of("say \"\\\"")).text())).isEqualTo("\"say \\042\\134\\042\"");
    }

    @Test
    void theEscapesOfRoute53AreRead() {
        assertThat(OctalText.presentation("\\052.example.com.")).isEqualTo("\\042.example.com.");
        assertThat(OctalText.presentation("\"a\\\"b\\134c\"")).isEqualTo("\"a\\034b\\092c\"");
    }

    @Test
    void everyNameComesBack() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1_000; i++) {
            DomainName name = Chance.anyName(random);
            String octal = OctalText.of(name.toString());
            assertThat(DomainName.of(OctalText.presentation(octal))).isEqualTo(name);
        }
    }
}

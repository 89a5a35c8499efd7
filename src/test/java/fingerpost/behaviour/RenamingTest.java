package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The substitutions of the table in RFC 6672 section 2.2. */
class RenamingTest {
    @ParameterizedTest
    @CsvSource({
        "a.example.com,   example.com,   example.net,   a.example.net.",
        "a.b.example.com, example.com,   example.net,   a.b.example.net.",
        "foo.example.com, example.com,   example.net,   foo.example.net.",
        "a.x.example.com, x.example.com, example.net,   a.example.net.",
        "a.example.com,   example.com,   y.example.net, a.y.example.net.",
        "cyc.example.com, example.com,   example.com,   cyc.example.com.",
        "cyc.example.com, example.com,   c.example.com, cyc.c.example.com.",
        "shortloop.x.x,   x,             .,             shortloop.x.",
        "shortloop.x,     x,             .,             shortloop."
    })
    void theEndingIsReplaced(String name, String owner, String target, String result) {
        assertThat(Renaming.of(DomainName.of(name), DomainName.of(owner), DomainName.of(target)))
                .map(DomainName::toString)
                .contains(result);
    }

    @Test
    void twoHundredAndFiftyFiveOctetsAreANameAndOneMoreIsNone() {
        String label = "x".repeat(63);
        DomainName name = DomainName.of(String.join(".", label, label, "x".repeat(61), "d"));
        DomainName owner = DomainName.of("d");
        assertThat(name.wireLength() - owner.wireLength()).isEqualTo(190);

        assertThat(Renaming.of(name, owner, DomainName.of("y".repeat(63))))
                .map(DomainName::wireLength)
                .contains(255);
        assertThat(Renaming.of(name, owner, DomainName.of("y".repeat(61) + ".z")))
                .map(DomainName::wireLength)
                .contains(255);
        assertThat(Renaming.of(name, owner, DomainName.of("y".repeat(62) + ".z")))
                .isEmpty();
    }
}

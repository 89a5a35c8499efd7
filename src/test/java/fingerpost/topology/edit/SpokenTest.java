package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.topology.Element;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource({
        "zone, zone example.com",
        "edge, proxy edge",
        "app, service app",
        "node-1, backend node-1",
        "router, application router router",
        "registry, service registry registry",
        "cdn, external endpoint cdn",
        "certificate, certificate certificate",
        "telecom, line telecom",
        "resolver, recursive resolver resolver",
        "clients, client group clients",
        "scenario, scenario scenario",
        "zone/www.example.com., www.example.com",
        "zone/www.example.com./AAAA, AAAA of www.example.com",
        "zone/pages.example.com./ALIAS, ALIAS of pages.example.com"
    })
    void thingsAreCalledByTheirKindAndLabel(String subject, String words) {
        assertThat(Spoken.of(Shop.topology(), Subject.parse(subject))).isEqualTo(words);
    }

    @Test
    void longLabelsAreCutToSixtyCharacters() {
        Element longOne = Relabel.labelled(Shop.edge(), "x".repeat(61));
        assertThat(Spoken.of(longOne)).isEqualTo("proxy " + "x".repeat(59) + "…");
        assertThat(Spoken.brief("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void namesAreSpokenInTheirOwnLetters() {
        assertThat(Spoken.of(Shop.name("xn--bcher-kva.example.com"))).isEqualTo("b\u00fccher.example.com");
    }

    @Test
    void whatIsNotThereHasNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spoken.of(Shop.topology(), Subject.parse("ghost")))
                .withMessage("There is no element with the id ghost in the design any more.");
    }
}

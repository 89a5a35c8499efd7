package fingerpost.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.IpNetwork;
import fingerpost.document.Samples;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Language;
import fingerpost.ui.speech.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {
    private final Topology lines =
            Samples.find("three-lines").orElseThrow().document().topology();

    private Where read(String typed) {
        return Where.of(typed, lines);
    }

    @ParameterizedTest
    @CsvSource({"DE, DE", "de, DE", "Germany, DE", "new zealand, NZ", "' CN ', CN"})
    void aCountryIsReadByCodeOrName(String typed, String code) {
        assertThat(read(typed).whereabouts().country()).contains(code);
        assertThat(read(typed).network()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7/32", "192.0.2.0/24, 192.0.2.0/24", "2001:db8::/32, 2001:db8::/32", "::1, ::1/128"
    })
    void aNetworkOrAnAddressIsRead(String typed, String network) {
        assertThat(read(typed).network()).contains(IpNetwork.of(network));
        assertThat(read(typed).whereabouts().country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"China Telecom", "china telecom", "telecom"})
    void aLineOfTheDesignGivesItsNetwork(String typed) {
        assertThat(read(typed).network()).contains(IpNetwork.of("192.0.2.0/25"));
        assertThat(read(typed).words()).isEqualTo("of the line China Telecom, from 192.0.2.0/25");
    }

    @Test
    void aCountryIsReadInTheLanguageOfTheWindow() {
        Speech.speak(Language.GERMAN);
        try {
            assertThat(read("neuseeland").whereabouts().country()).contains("NZ");
            assertThat(read("new zealand").words()).isEqualTo("in Neuseeland");
        } finally {
            Speech.speak(Language.ENGLISH);
        }
    }

    @Test
    void anAddressAndAPlaceBesideALineAreThoseOfThePerson() {
        Where where = read("telecom 192.0.2.7 39.9, 116.4");

        assertThat(where.network()).contains(IpNetwork.of("192.0.2.7"));
        assertThat(where.whereabouts().coordinates()).contains(new Coordinates(39.9, 116.4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"52.5, 13.4 DE 192.0.2.7", "DE, 192.0.2.7, 52.5,13.4", "192.0.2.7 52.5,13.4 germany"})
    void allOfThemAreReadInAnyOrder(String typed) {
        Where where = read(typed);

        assertThat(where.whereabouts().coordinates()).contains(new Coordinates(52.5, 13.4));
        assertThat(where.whereabouts().country()).contains("DE");
        assertThat(where.network()).contains(IpNetwork.of("192.0.2.7"));
    }

    @Test
    void nothingTypedIsAnywhere() {
        assertThat(read(" ").words()).isEqualTo("anywhere");
        assertThat(read("-33.9, 151").words()).isEqualTo("at -33.9\u00b0, 151.0\u00b0");
    }

    @ParameterizedTest
    @CsvSource({
        "Atlantis, is no country, line or network here",
        "192.0.2.300, 192.0.2.300",
        "192.0.2.7/40, prefix length 40",
        "'95, 13', no place at latitude 95"
    })
    void whatIsNotUnderstoodIsSaid(String typed, String said) {
        assertThatThrownBy(() -> read(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }
}

package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientGroupTest {
    @Test
    void itsResolversAreItsReferences() {
        assertThat(Shop.clients().references()).containsExactly(Shop.RESOLVER, Shop.OTHER_RESOLVER);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aRateIsANumberFromZero(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group(1, rate))
                .withMessageContaining("at least 0 per hour");
    }

    @Test
    void aGroupHasClients() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group(0, 1))
                .withMessage("The client group clients has no clients.");
        assertThatIllegalArgumentException().isThrownBy(() -> new ResolverShare(Shop.RESOLVER, 0));
        assertThat(group(1, 0).population()).isEqualTo(1);
    }

    @Test
    void aPlaceLiesOnTheGlobe() {
        assertThat(new Coordinates(-90, 180).longitude()).isEqualTo(180);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates(91, 0))
                .withMessageContaining("no place");
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, -180.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(Double.NaN, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "DEU", "D1", "\u00c4\u00d6"})
    void aCountryHasTwoCapitalLetters(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Whereabouts(Optional.of(country), Optional.empty()))
                .withMessageContaining("country code");
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(Shop.TELECOM, "", List.of(), List.of(country)));
    }

    private static ClientGroup group(long population, double rate) {
        return new ClientGroup(
                Shop.CLIENTS,
                "",
                population,
                Whereabouts.UNKNOWN,
                List.of(),
                rate,
                List.of(),
                ClientGroup.Stub.JVM,
                Families.BOTH);
    }
}

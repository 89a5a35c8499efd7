package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TtlTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "300, 300",
        "0300, 300",
        "1h30m, 5400",
        "1H30M, 5400",
        "2d, 172800",
        "1w2d3h4m5s, 788645",
        "90m, 5400",
        "' 60 ', 60",
        "1h30, 3630",
        "2147483647, 2147483647",
    })
    void secondsAndUnitsAreRead(String text, int seconds) {
        assertThat(Ttl.parse(text)).isEqualTo(new Ttl(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "1.5", "soon", "1x", "1m1h", "h", "1 h", "5mm", "\u0661", "0x10", "12345678901"})
    void whatIsNoTtlIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ttl.parse(text))
                .withMessageContaining("is not a TTL; write seconds (300) or units (1h30m)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "9999999999w", "9999999999", "3551w"})
    void moreThan31BitsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ttl.parse(text))
                .withMessageContaining("lies outside 0 to 2147483647 (RFC 2181 section 8)");
    }

    @Test
    void numbersOutsideTheRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ttl(-1)).withMessageContaining("below zero");
        assertThatIllegalArgumentException().isThrownBy(() -> Ttl.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ttl.of(1L << 31));
        assertThat(Ttl.of(60)).isEqualTo(new Ttl(60));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "59, 59 s",
        "60, 1 min",
        "300, 5 min",
        "5400, 1 h 30 min",
        "86400, 1 d",
        "172800, 2 d",
        "90061, 1 d 1 h 1 min 1 s",
        "2147483647, 24855 d 3 h 14 min 7 s",
    })
    void aTtlIsSpokenInTheUnitsThatPeopleUse(int seconds, String spoken) {
        assertThat(new Ttl(seconds).spoken()).isEqualTo(spoken);
    }

    @Test
    void theSmallerOfTwoIsTheBoundOfBoth() {
        assertThat(new Ttl(60).min(new Ttl(30))).isEqualTo(new Ttl(30));
        assertThat(new Ttl(30).min(new Ttl(60))).isEqualTo(new Ttl(30));
        assertThat(new Ttl(30)).isLessThan(new Ttl(60)).isEqualByComparingTo(new Ttl(30));
        assertThat(Ttl.ZERO.seconds()).isZero();
    }

    @Test
    void everyTtlIsReadBackFromItsTextAndFromItsUnits() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 5000; i++) {
            Ttl ttl = Chance.ttl(random);
            assertThat(Ttl.parse(ttl.toString())).isEqualTo(ttl);
            assertThat(Ttl.parse(ttl.spoken().replace("min", "m").replace(" ", "")))
                    .isEqualTo(ttl);
        }
    }
}

package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.picture.Unit;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Locale system = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
        Locale.setDefault(Locale.Category.FORMAT, system);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 1,234,567 | 1,234.50 | 3.14 % | 1,234 ms | 1,200 boxes",
                "GERMAN | 1.234.567 | 1.234,50 | 3,14 % | 1.234 ms | 1.200 Kästen",
                "STRETCHED | 1,234,567 | 1,234.50 | 3.14 % | 1,234 ms | [1,200 böxéš]"
            })
    void numbersAreThoseOfTheLanguageWhateverTheSystemWrites(
            Language language, String whole, String places, String share, String millis, String counted) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.FRENCH);
        Speech.speak(language);
        assertThat(Numbers.whole(1_234_567)).isEqualTo(whole);
        assertThat(Numbers.of(1234.5, 2)).isEqualTo(places);
        assertThat(Numbers.of(Unit.SHARE, 0.0314)).isEqualTo(share);
        assertThat(Numbers.of(Unit.SHARE, 0.5)).isEqualTo("50 %");
        assertThat(Numbers.of(Unit.MILLIS, 1234)).isEqualTo(millis);
        assertThat(Speech.count(1200, "1 box", "{0} boxes").replace("·", "")).isEqualTo(counted);
    }

    @Test
    void aUnitAloneWritesAPoint() {
        Speech.speak(Language.GERMAN);
        assertThat(Unit.SHARE.text(0.0314)).isEqualTo("3.14 %");
        assertThat(Unit.PER_SECOND.text(2.50, Locale.GERMAN)).isEqualTo("2,5/s");
        assertThat(Unit.COUNT.text(1500, Locale.GERMAN)).isEqualTo("1.500");
        assertThat(Unit.SECONDS.text(9.5, Locale.GERMAN)).isEqualTo("9,5 s");
        assertThat(Unit.SECONDS.text(120, Locale.GERMAN)).isEqualTo("2 min");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5 | 1.234,5",
                "-0.25 | -0,25",
                "1200 | 1200",
                "192.0.2.1 | 192.0.2.1",
                "12,34 | 12,34",
                "1.2 s | 1,2 s",
                "30.5 % | 30,5 %",
                "1.2 s or more | 1.2 s or more"
            })
    void whatIsWrittenAsANumberInEnglishIsWrittenSoInGerman(String english, String german) {
        assertThat(Numbers.written(english)).isEqualTo(english);
        Speech.speak(Language.GERMAN);
        assertThat(Numbers.written(english)).isEqualTo(german);
    }
}

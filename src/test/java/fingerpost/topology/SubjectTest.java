package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
    @Test
    void anElementIsWrittenByItsId() {
        assertThat(Subject.of(Shop.EDGE)).hasToString("edge");
        assertThat(Subject.parse("edge")).isEqualTo(Subject.of(Shop.EDGE));
    }

    @Test
    void aNameIsWrittenBehindItsZone() {
        assertThat(Subject.of(Shop.ZONE, Shop.WWW)).hasToString("zone/www.example.com.");
    }

    @Test
    void anEntryIsWrittenWithItsType() {
        Subject subject = Subject.of(Shop.zone(), Shop.zone().entries().getFirst());
        assertThat(subject).hasToString("zone/example.com./A");
        assertThat(subject.node()).isEqualTo(Subject.of(Shop.ZONE, Shop.APEX));
    }

    @Test
    void everySubjectParsesBackFromItsText() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 2000; i++) {
            DomainName owner = random.nextBoolean() ? Chance.anyName(random) : Chance.name(random);
            Optional<String> type = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(
                            random.nextInt(5) == 0
                                    ? "ALIAS"
                                    : Chance.type(random).toString());
            Subject subject = new Subject(Shop.ZONE, Optional.of(owner), type);
            assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "zone/",
                "zone//A",
                "zone/www",
                "Zone",
                "zone/a..b.",
                "zone/www.example.com./",
                "a/b/c/d"
            })
    void textThatIsNoSubjectIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.parse(text));
    }
}

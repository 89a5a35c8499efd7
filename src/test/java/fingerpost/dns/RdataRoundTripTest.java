package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any record data prints says the same data again. */
class RdataRoundTripTest {
    static Stream<RecordType> types() {
        return Stream.concat(RecordType.wellKnown().stream(), Stream.of(RecordType.SOA, new RecordType(65280)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void dataOfEachTypeParsesBackFromItsText(RecordType type) {
        SplittableRandom random = new SplittableRandom(type.code());
        for (int i = 0; i < 2000; i++) {
            Rdata drawn = Chance.rdata(random, type);
            assertThat(Rdata.parse(type, drawn.text())).as(drawn.text()).isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void textIsPrintableAsciiOnOneLine(RecordType type) {
        SplittableRandom random = new SplittableRandom(type.code());
        for (int i = 0; i < 500; i++) {
            assertThat(Chance.rdata(random, type).text()).matches("[ -~]+");
        }
    }
}

package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameTextTest {
    @ParameterizedTest
    @CsvSource({
        "*.example.com, *.example.com.",
        "_a-b/c.example.com, _a-b/c.example.com.",
        "a\\.b.example.com, a\\046b.example.com.",
        "a\\@b, a\\064b.",
        "a\\$b, a\\036b.",
        "a+b, a\\043b.",
        "a\\\\b, a\\092b.",
        "a\\000b, a\\000b.",
        ".,.",
    })
    void onlyLettersDigitsAndFourSignsStandAsTheyAre(String name, String text) {
        assertThat(NameText.of(DomainName.of(name))).isEqualTo(text);
    }

    @Test
    void anyNameIsReadBack() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 5_000; i++) {
            DomainName name = Chance.anyName(random);
            assertThat(NameText.of(name)).matches("[a-z0-9_*/.\\\\-]+");
            assertThat(DomainName.of(NameText.of(name))).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource("fingerpost.dns.RecordType#wellKnown")
    void anyRecordIsReadBack(RecordType type) {
        SplittableRandom random = new SplittableRandom(type.code());
        for (int i = 0; i < 1_000; i++) {
            Rdata record = Chance.rdata(random, type);
            assertThat(Rdata.parse(type, NameText.in(record))).isEqualTo(record);
        }
    }

    @Test
    void bothNamesOfAnSoaAreWritten() {
        Rdata soa = Rdata.parse(RecordType.SOA, "ns+1.example.com. a\\.b.example.com. 1 2 3 4 5");
        assertThat(NameText.in(soa)).isEqualTo("ns\\0431.example.com. a\\046b.example.com. 1 2 3 4 5");
    }
}

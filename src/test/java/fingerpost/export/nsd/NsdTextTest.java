package fingerpost.export.nsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NsdTextTest {
    @Test
    void whatIsPrintedIsReadBack() {
        List<Section> sections = List.of(
                Section.of("server", new Setting("round-robin", "yes"), new Setting("zonesdir", "/a b#c: d")),
                Section.of("zone", new Setting("name", "b\\252cher.example.com.")),
                Section.of("zone", new Setting("name", "")));
        String text = NsdText.print("two\nlines", sections);
        assertThat(text).isEqualTo("""
            # two lines

            server:
                round-robin: yes
                zonesdir: "/a b#c: d"

            zone:
                name: "b\\252cher.example.com."

            zone:
                name: ""
            """);
        assertThat(NsdText.parse(text)).isEqualTo(sections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\nb", "é", "\u0000"})
    void noValueLeavesItsQuotationMarks(String value) {
        assertThatThrownBy(() -> new Setting("name", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value of name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "name: \"a", "a b: c", "round-robin: yes"})
    void whatNsdRefusesIsRefused(String line) {
        assertThatThrownBy(() -> NsdText.parse("# heading\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    /** The exporter reads each text back and throws where it differs. */
    @Test
    void theFilesOfTwoThousandDesignsAreReadBack() {
        for (long seed = 0; seed < 2_000; seed++) {
            String text = new NsdExporter()
                    .export(Chance.topology(new SplittableRandom(seed), 15), "4.6", Map.of())
                    .files()
                    .get("nsd.conf");
            assertThat(NsdText.parse(text)).first().extracting(Section::name).isEqualTo("server");
        }
    }
}

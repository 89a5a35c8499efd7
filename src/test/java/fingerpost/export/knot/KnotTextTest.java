package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.export.Served;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnotTextTest {
    @Test
    void whatIsPrintedIsReadBack() {
        List<Section> sections = List.of(
                Section.single("server", Setting.of("answer-rotation", "on"), Setting.of("rundir", "/a b")),
                Section.list(
                        "od\\032d.example.com.",
                        List.of(
                                Section.Item.of(
                                        Setting.of("weight", 90),
                                        new Setting("TXT", List.of("\"a, ]b\" \"c\"", "\\# 2 0101"))),
                                Section.Item.of(Setting.of("weight", 10)))));
        String text = KnotText.print(List.of("two\nlines"), List.of("keys/a.key"), sections);
        assertThat(text).isEqualTo("""
            # two lines
            include: "keys/a.key"

            server:
                answer-rotation: on
                rundir: "/a b"

            od\\032d.example.com.:
              - weight: 90
                TXT: [ "\\"a, ]b\\" \\"c\\"", "\\# 2 0101" ]
              - weight: 10
            """);
        assertThat(KnotText.parse(text)).isEqualTo(sections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b", "a\\\"b", "a\nb", "é", "\u0000", "a\\# 1 00"})
    void noValueHasAnEscapeThatKnotWouldNotPassOn(String value) {
        assertThatThrownBy(() -> Setting.of("name", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value of name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "  a: b c", "    a: \"b", "    a:", "    a: [ \"b\" "})
    void whatIsPrintedOtherwiseIsRefused(String line) {
        assertThatThrownBy(() -> KnotText.parse("server:\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2");
    }

    /** The exporter reads each text back and throws where it differs. */
    @Test
    void theFilesOfTwoThousandDesignsAreReadBack() {
        int geo = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Map<String, String> files = new KnotExporter()
                    .export(Served.of(Chance.topology(new SplittableRandom(seed), 15)), "3.2", Map.of())
                    .files();
            assertThat(KnotText.parse(files.getOrDefault("knot.conf", "")))
                    .first()
                    .extracting(Section::name)
                    .isEqualTo("server");
            geo += files.keySet().stream().anyMatch(path -> path.startsWith("geoip/")) ? 1 : 0;
        }
        assertThat(geo).isGreaterThan(300);
    }
}

package fingerpost.export.octodns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    private static final Yaml.Fields FILE = Yaml.EMPTY
            .with(
                    "",
                    new Yaml.Items(List.of(
                            Yaml.EMPTY.with("no", 1).with("of", new Yaml.Items(List.of(new Yaml.Flag(true)))),
                            new Yaml.Nothing())))
            .with("\"x: ", "a: \"b\" # \\ \n\u2028\ud83d\ude00")
            .with("empty", new Yaml.Fields(Map.of()))
            .with("inner", Yaml.EMPTY.with("deep", Yaml.EMPTY.with("a10", -5).with("a9", new Yaml.Items(List.of()))));

    @Test
    void whatIsPrintedIsReadBack() {
        String text = YamlText.print(List.of("two\nlines", "- more"), FILE);
        assertThat(text).isEqualTo("""
            # two lines
            # - more
            ---
            "":
              - "no": 1
                of:
                  - true
              - null
            "\\"x: ": "a: \\"b\\" # \\\\ \\u000a\\u2028\\U0001f600"
            empty: {}
            inner:
              deep:
                "a9": []
                "a10": -5
            """);
        assertThat(YamlText.parse(text)).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "---\na: 1",
                "---\na: b\n",
                "---\nno: 1\n",
                "---\na: \"b\n",
                "---\na: \"\\x41\"\n",
                "---\na: \"\\u00e\"\n",
                "---\na: \"\\U00110000\"\n",
                "---\na: \"é\"\n",
                "---\na: 1\na: 2\n",
                "---\na:\n   b: 1\n",
                "---\na:\n",
                "---\n  a: 1\n",
                "---\na: &x 1\n",
                "---\n- a\n",
            })
    void whatWeWouldNotWriteIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> YamlText.parse(text));
    }

    @Test
    void halfACharacterIsNoText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Yaml.Text("a\ud800"));
    }
}

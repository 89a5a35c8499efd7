package fingerpost.export.dnscontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.export.dnscontrol.Script.Call;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {
    private static final String TOP = "var A = B();\n";

    @Test
    void whatIsPrintedIsReadBack() {
        Call call = Call.of(
                "D",
                Script.text("a\"b\\c\n// d\u2028\ud83d\ude00"),
                new Script.Word("REG"),
                Call.of("TXT", Script.text(""), Call.of("TTL", new Script.Whole(60))));
        Script script = new Script(
                List.of(new Script.Variable("REG", Call.of("NewRegistrar", Script.text("none")))),
                List.of(new Script.Zone("", call), new Script.Zone("", Call.of("D", Script.text("x")))));
        String text = ScriptText.print(List.of("two\nlines"), script);
        assertThat(text).isEqualTo("""
            // two lines
            var REG = NewRegistrar("none");

            D("a\\"b\\\\c\\u000a// d\\u2028\\ud83d\\ude00",
              REG,
              TXT("", TTL(60))
            );

            D("x"
            );
            """);
        assertThat(ScriptText.parse(text)).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "var A = B()\n",
                "var A = \"b\";\n",
                TOP + "D(\"a\"\n);\n",
                TOP + "\nD(\"a\");\n",
                TOP + "\nD(\"a\"\n); evil();\n",
                TOP + "\nD(\"\\x41\"\n);\n",
                TOP + "\nD(\"é\"\n);\n",
                TOP + "\nD('a'\n);\n",
                TOP + "\nD(\"a\n\"\n);\n",
                TOP + "\nD(1 + 1\n);\n",
                TOP + "\nD(`a`\n);\n",
            })
    void whatWeWouldNotWriteIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ScriptText.parse(text));
    }

    @Test
    void halfACharacterAndAWordWithAHoleAreNoTerms() {
        assertThatIllegalArgumentException().isThrownBy(() -> Script.text("a\ud800"));
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of("evil(), D"));
    }
}

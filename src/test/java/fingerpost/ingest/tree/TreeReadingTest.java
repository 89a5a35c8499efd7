package fingerpost.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReadingTest {
    private static String printed(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> text.isNothing() ? "-" : text.text();
            case Tree.Items items ->
                items.items().stream().map(TreeReadingTest::printed).toList() + "";
            case Tree.Fields fields -> {
                StringBuilder all = new StringBuilder();
                fields.fields()
                        .forEach((name, value) -> all.append(name)
                                .append('=')
                                .append(printed(value))
                                .append(';'));
                yield "{" + all + "}";
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "~{\"a\":\"b\",\"c\":[1,true,null]}~ ! ~{a=b;c=[1, true, -];}~",
                "~{\n\t\"a\": {\n\t\t\"b\": [\n\t\t\t\"c\"\n\t\t]\n\t}\n}\n~ ! ~{a={b=[c];};}~",
                "~\"\\ud83d\\ude00 \\/ \\u0000\"~ ! ~\uD83D\uDE00 / \0~",
                "~---\n'': {ttl: 60, values: ['1.2.3.4', \"x\\\\;y\"]}\nwww:\n- a\n- b: c\n~"
                        + " ! ~{={ttl=60;values=[1.2.3.4, x\\;y];};www=[a, {b=c;}];}~",
                "~no: yes\n08: 1e3~ ! ~{no=yes;08=1e3;}~",
                "~a: &x [1]\nb: *x~ ! ~{a=[1];b=[1];}~",
            })
    void bothYamlAndJsonBecomeTheSameTree(String text, String expected) throws TreeProblem {
        assertThat(printed(TreeReading.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "~{\"a\": 1, \"a\": 2}~ ! 1:10 ! ~The field \"a\" stands here twice.~",
                "~a: 1\nb: [1, 2\n~ ! 3:1 ! ~neither YAML nor JSON~",
                "~a: 1\nb: \"x~ ! 2:6 ! ~neither YAML nor JSON~",
                "~a: 1\nb: 2\u0007~ ! 2:5 ! ~The character \"\\u0007\" does not belong~",
                "~a: !include other.yaml~ ! 1:4 ! ~The tag \"!include\" asks~",
                "~a: 1\n---\nb: 2~ ! 2:1 ! ~second document~",
                "~a: *x~ ! 1:4 ! ~Nothing before it has the name~",
                "~a: &x [*x]~ ! 1:8 ! ~Nothing before it has the name~",
                "~? [a]\n: b~ ! 1:3 ! ~The name of a field is a text~",
                "~# only words~ ! 1:1 ! ~empty~",
            })
    void whatIsWrongIsSaidWithItsPlace(String text, String place, String message) {
        assertThatThrownBy(() -> TreeReading.of(text))
                .isInstanceOfSatisfying(
                        TreeProblem.class,
                        problem -> assertThat(problem.place()).hasToString(place))
                .hasMessageContaining(message);
    }

    @Test
    void sixtyFourLevelsAreReadAndNotOneMore() throws TreeProblem {
        assertThat(TreeReading.of("[".repeat(64) + "]".repeat(64))).isNotNull();
        TreeProblem problem = catchThrowableOfType(TreeProblem.class, () -> TreeReading.of("[".repeat(100_000)));
        assertThat(problem.told()).isEqualTo("1:65: It is nested deeper than 64 levels.");
    }

    @Test
    void aBillionLaughsStayAFewThousand() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(10)));
        }
        assertThatThrownBy(() -> TreeReading.of(laughs.toString()))
                .isInstanceOf(TreeProblem.class)
                .hasMessageContaining("repeat more than 10000 values");
    }

    @Test
    void filesAreUtf8AndNotOverThirtyTwoMegabytes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.json");
        Files.write(file, new byte[] {'"', (byte) 0xff, '"'});
        assertThatThrownBy(() -> TreeReading.of(file)).hasMessageContaining("no UTF-8");
        Files.write(file, new byte[(32 << 20) + 1]);
        assertThatThrownBy(() -> TreeReading.of(file)).hasMessageContaining("over 32 MB");
        Files.writeString(file, "{\"a\": \"\u00e9\"}");
        assertThat(printed(TreeReading.of(file))).isEqualTo("{a=\u00e9;}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": [1, \"b\\u0041\", {\"c\": null}], \"d\": true}", "a: &x\n- {b: 'c'}\n- |\n  d\ne: *x\n"
            })
    void brokenTextIsATreeOrAProblemAndNothingElse(String good) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder broken = new StringBuilder(good);
            for (int j = random.nextInt(1, 5); j > 0; j--) {
                broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(127));
            }
            try {
                assertThat(TreeReading.of(broken.toString())).isNotNull();
            } catch (TreeProblem told) {
                assertThat(told.place().line()).isPositive();
            }
        }
    }
}

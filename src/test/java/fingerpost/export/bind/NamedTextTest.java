package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTextTest {
    @Test
    void aLongBlockHasALineForEachStatementAndAShortOneStaysOnItsLine() {
        List<Node> tree = List.of(
                new Remark("two lines\nare one"),
                Statement.of("options")
                        .with(
                                Statement.of("recursion", "no"),
                                Statement.of("directory").quoted("/a b")),
                Statement.of("acl").quoted("x").with(Statement.of("10.0.0.0/8")),
                Statement.of("view")
                        .quoted("x")
                        .with(Statement.of("match-clients")
                                .with(Statement.of("!").with(Statement.of("any")))));
        assertThat(NamedText.print(tree)).isEqualTo("""
            # two lines are one
            options { recursion no; directory "/a b"; };
            acl "x" { 10.0.0.0/8; };

            view "x" {
                match-clients { ! { any; }; };
            };
            """);
        assertThat(NamedText.parse(NamedText.print(tree))).isEqualTo(tree);
    }

    @Test
    void allThreeKindsOfCommentAreRead() {
        assertThat(NamedText.parse("// one\n/* two */ recursion /* three */ no; # four"))
                .containsExactly(
                        new Remark("one"), new Remark("two"), Statement.of("recursion", "no"), new Remark("four"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a|ends within a statement",
                "a {|ends within a block",
                "};|unexpected",
                "a { b; } c;|not followed by",
                "a \"b|not closed",
                "/* a|not closed",
                "a\\b;|as a word"
            })
    void whatNamedRefusesIsRefused(String text, String why) {
        assertThatThrownBy(() -> NamedText.parse("\n" + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\", "a\\0b", "a\nb", "é", "\u0000"})
    void noTextLeavesItsQuotationMarks(String text) {
        assertThatThrownBy(() -> Word.quoted(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;b", "a{", "a\"", "a#b", "a//b", "a/*b", "a!b", "a\\010"})
    void noBareWordIsMoreThanAWord(String text) {
        assertThatThrownBy(() -> Word.bare(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFilesOfTwoThousandDesignsAreReadBackAsTheyArePrinted() {
        for (long seed = 0; seed < 2_000; seed++) {
            Topology design = Chance.topology(new SplittableRandom(seed), 15);
            new BindExporter().export(design, "9.18", Map.of()).files().forEach((path, text) -> {
                if (path.endsWith(".conf")) {
                    assertThat(NamedText.print(NamedText.parse(text))).isEqualTo(text);
                }
            });
        }
    }
}

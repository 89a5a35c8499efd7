package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.HostileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NginxTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "https://example.com:8443$request_uri", "~^/a(b|c)?$", "text/plain", "[::]:80", "50%"})
    void aWordWithoutSpecialCharactersStandsBare(String word) {
        assertThat(NginxText.quoted(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | \"\"",
                "a b | \"a b\"",
                "a;b | \"a;b\"",
                "a{b} | \"a{b}\"",
                "a#b | \"a#b\"",
                "it's | \"it's\"",
                "say \"x\" | \"say \\\"x\\\"\"",
                "a\\b | \"a\\\\b\"",
                "é | \"é\"",
            })
    void anotherWordStandsInQuotationMarks(String word, String quoted) {
        assertThat(NginxText.quoted(word)).isEqualTo(quoted);
    }

    @Test
    void endsOfLinesAndTabsStayInTheirLine() {
        assertThat(NginxText.quoted("a\r\nb\tc")).isEqualTo("\"a\\r\\nb\\tc\"");
    }

    @Test
    void blocksAndRemarksStandApart() {
        List<Node> nodes = List.of(
                Directive.of("a", "1"),
                Directive.block("b", List.of("x"), List.of(Directive.of("c"))),
                Directive.of("d"),
                new Remark("of e"),
                Directive.of("e"));
        assertThat(NginxText.print(nodes)).isEqualTo("a 1;\n\nb x {\n    c;\n}\n\nd;\n\n# of e\ne;\n");
    }

    @Test
    void anyTreeIsReadBackAsItWas() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 3_000; i++) {
            List<Node> tree = tree(random, 3);
            assertThat(NginxText.parse(NginxText.print(tree))).isEqualTo(tree);
        }
    }

    private static List<Node> tree(SplittableRandom random, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            if (random.nextInt(5) == 0) {
                nodes.add(new Remark(HostileText.of(random)));
            } else {
                List<String> words = new ArrayList<>();
                for (int more = random.nextInt(4); more > 0; more--) {
                    words.add(word(random));
                }
                boolean block = depth > 0 && random.nextBoolean();
                nodes.add(new Directive(
                        word(random), words, block ? Optional.of(tree(random, depth - 1)) : Optional.empty()));
            }
        }
        return nodes;
    }

    private static String word(SplittableRandom random) {
        String word = HostileText.of(random);
        return Directive.isWord(word) ? word : "plain";
    }
}

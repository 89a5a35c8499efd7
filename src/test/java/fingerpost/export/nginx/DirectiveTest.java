package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveTest {
    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0007", "\u007f", "\ud800", "\udc00x"})
    void whatNoFileCanHoldIsNoWord(String word) {
        assertThat(Directive.isWord(word)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Directive.of("return", word));
        assertThatIllegalArgumentException().isThrownBy(() -> Directive.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\ud83d\ude00", "é", ";{}\"'#$\\"})
    void whatHasAnEscapeOrCanBeQuotedIsAWord(String word) {
        assertThat(Directive.isWord(word)).isTrue();
    }

    @Test
    void aWordFitsNginxsBufferWithItsEscapes() {
        assertThat(Directive.isWord("x".repeat(4000))).isTrue();
        assertThat(Directive.isWord("x".repeat(4001))).isFalse();
        assertThat(Directive.isWord("\\".repeat(1999))).isTrue();
        assertThat(Directive.isWord("\\".repeat(2000))).isFalse();
        assertThat(Directive.isWord("\u20ac".repeat(1333))).isFalse();
        assertThat(Directive.isWord("\u20ac".repeat(1332))).isTrue();
    }

    @Test
    void theListsThatWereGivenAreCopied() {
        List<String> words = new ArrayList<>(List.of("a"));
        List<Node> block = new ArrayList<>(List.of(Directive.of("b")));
        Directive directive = new Directive("x", words, Optional.of(block));
        words.add("c");
        block.clear();
        assertThat(NginxText.print(List.of(directive))).isEqualTo("x a {\n    b;\n}\n");
    }
}

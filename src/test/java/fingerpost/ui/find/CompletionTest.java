package fingerpost.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final Things THINGS = Things.of(
            Samples.find("load-balancer-by-host").orElseThrow().document().topology());
    private static final Seen SEEN =
            new Seen(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Map.of(Id.of("edge"), "frankfurt"));

    private static List<String> after(String text) {
        return Completion.of(text, text.length(), THINGS, SEEN).stream()
                .map(each -> each.in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ty; type:",
                "ttl<300 -ty; ttl<300 -type:",
                "(t; (ttl<",
                "(t; (type:",
                "type:c; type:clients",
                "type:a|type:b; type:a|type:backend",
                "type:a,prox; type:a,proxy",
                "is:un; is:unused",
                "problem:; problem:error",
                "live:; live:!=",
            })
    void offersWhatFits(String written, String offered) {
        assertThat(after(written)).contains(offered);
    }

    @Test
    void valuesWithBlanksAreQuoted() {
        assertThat(after("type:client gx")).isEmpty();
        assertThat(after("type:client")).contains("type:\"client group\"");
    }

    @Test
    void aValueThatIsWholeIsNotOfferedAgain() {
        assertThat(after("type:proxy")).doesNotContain("type:proxy");
    }

    @Test
    void nothingIsOfferedInsideOfText() {
        assertThat(after("\"ty")).isEmpty();
        assertThat(after("")).isEmpty();
    }

    @Test
    void whatStandsBehindTheCaretStays() {
        Suggestion first = Completion.of("ty ttl<5", 2, THINGS, SEEN).getFirst();

        assertThat(first.in("ty ttl<5")).isEqualTo("type: ttl<5");
        assertThat(first.caret()).isEqualTo(5);
    }
}

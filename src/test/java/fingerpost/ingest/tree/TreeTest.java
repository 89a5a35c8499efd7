package fingerpost.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TreeTest {
    private static Tree.Fields fields(String text) throws TreeProblem {
        return TreeReading.of(text).asFields();
    }

    @Test
    void aFieldThatIsNothingIsMissing() throws TreeProblem {
        Tree.Fields fields = fields("{a: null, b: ~, c: 'null', d: }");
        assertThat(fields.find("a")).isEmpty();
        assertThat(fields.text("b", "other")).isEqualTo("other");
        assertThat(fields.text("c", "other")).isEqualTo("null");
        assertThat(fields.items("d")).isEmpty();
        assertThatThrownBy(() -> fields.get("e")).hasMessage("The field e is missing.");
    }

    @Test
    void numbersKeepTheirLimits() throws TreeProblem {
        Tree.Fields fields = fields("{a: 255, b: '256', c: 1.5, d: -1, e: 99999999999999999999}");
        assertThat(fields.get("a").asWhole(0, 255)).isEqualTo(255);
        assertThat(fields.get("d").asWhole(-1, 255)).isEqualTo(-1);
        for (String each : new String[] {"b", "c", "d", "e"}) {
            assertThatThrownBy(() -> fields.get(each).asWhole(0, 255))
                    .hasMessageEndingWith("it should be a whole number from 0 to 255.");
        }
    }

    @Test
    void theRefusalSaysWhatStandsThere() throws TreeProblem {
        Tree.Fields fields = fields("{a: [1], b: {c: 1}, d: yes, e: null}");
        assertThatThrownBy(() -> fields.get("a").asText()).hasMessage("Here stands a list; it should be a text.");
        assertThatThrownBy(() -> fields.get("b").asItems()).hasMessage("Here stands a map; it should be a list.");
        assertThatThrownBy(() -> fields.get("d").asFlag())
                .hasMessage("Here stands \"yes\"; it should be true or false.");
        assertThatThrownBy(() -> fields.fields().get("e").asFields())
                .hasMessage("Here stands nothing; it should be a map.");
    }
}

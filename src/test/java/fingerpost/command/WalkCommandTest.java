package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WalkCommandTest {
    @TempDir
    Path folder;

    private final Path sample = Session.sample("load-balancer-by-host");

    @Test
    void aRequestIsToldStepByStepAndThenOnceMore() {
        Session session = Session.in(folder);
        assertThat(session.run("walk", sample, "http://another.example.com/", "--from", "visitors"))
                .isZero();
        assertThat(session.out())
                .startsWith("1.  ")
                .contains("203.0.113.10", "backend2", "The same request again:", "cached");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void theClientGroupIsFoundByItsLabelToo() {
        Session session = Session.in(folder);
        assertThat(session.run("walk", sample, "http://example.com/", "--from", "VISITORS"))
                .isZero();
    }

    @Test
    void aRequestThatFailsIsExitCodeOneWithTheReason() {
        Session session = Session.in(folder);
        assertThat(session.run("walk", sample, "http://nobody.example.com/")).isEqualTo(1);
        assertThat(session.out()).contains("failed").containsIgnoringCase("nobody.example.com");
        assertThat(session.run("walk", sample, "http://example.com/", "--down", "backend1"))
                .isEqualTo(1);
    }

    @Test
    void theJsonHasEveryStep() {
        Session session = Session.in(folder);
        assertThat(session.run("walk", "--json", sample, "http://example.com/")).isZero();
        JsonNode walk = JsonMapper.shared().readTree(session.out());
        assertThat(walk.propertyNames()).containsExactly("url", "served", "conclusion", "millis", "steps", "second");
        assertThat(walk.get("served").asBoolean()).isTrue();
        JsonNode step = walk.get("steps").get(0);
        assertThat(step.propertyNames()).containsExactly("kind", "outcome", "title", "detail", "path", "millis");
        assertThat(walk.get("steps").findValuesAsString("kind")).contains("connect", "backend");
    }

    @Test
    void whatCannotBeWalkedIsOneSentence() {
        Session session = Session.in(folder);
        assertThat(session.run("walk", sample, "ftp://example.com/")).isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").hasLineCount(1);
        assertThat(session.run("walk", sample, "http://example.com/", "--from", "nobody"))
                .isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("fingerpost: There is no client group \"nobody\" in " + sample + "; it has visitors.\n");
        assertThat(session.run("walk", sample, "http://example.com/", "--down", "x"))
                .isEqualTo(2);
        assertThat(session.err()).contains("There is no element with the id \"x\"");
    }
}

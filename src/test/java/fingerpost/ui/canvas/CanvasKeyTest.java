package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CanvasKeyTest {
    private static final Pattern CASE = Pattern.compile("case ([A-Z_0-9]+(?:,\\s*[A-Z_0-9]+)*) ->");
    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z_0-9]+)");

    @Test
    void everyKeyThatTheCanvasListensToIsDescribed() throws IOException {
        Set<String> heard = new TreeSet<>();
        for (String file : new String[] {"KeyPresses", "Inputs"}) {
            String source = Files.readString(Path.of("src/main/java/fingerpost/ui/canvas", file + ".java"));
            CASE.matcher(source)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(",\\s*", -1)))
                    .forEach(heard::add);
            NAMED.matcher(source).results().forEach(found -> heard.add(found.group(1)));
        }
        Set<String> described = Stream.of(CanvasKey.values())
                .flatMap(each -> each.codes().stream())
                .map(KeyCode::name)
                .collect(Collectors.toSet());

        heard.retainAll(Stream.of(KeyCode.values()).map(KeyCode::name).collect(Collectors.toSet()));
        assertThat(heard).hasSizeGreaterThan(10).isSubsetOf(described);
    }

    @Test
    void noTwoLinesOfTheSheetHaveTheSameKey() {
        assertThat(Stream.of(CanvasKey.values()).map(CanvasKey::keys)).doesNotHaveDuplicates();
    }
}

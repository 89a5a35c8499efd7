package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the README and in the pages of {@code src/docs} are called as they stand there. */
class PagesTest {
    private static final String COMMAND = "packaging/fingerpost ";
    private static final Pattern REMARK = Pattern.compile("\\s{3,}.*$");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)");
    private static final Set<String> ALONE =
            Set.of("check", "walk", "draw", "simulate", "export", "compare", "plan", "import");
    private static final Set<String> WRITES = Set.of("-o", "--out", "--html");

    @TempDir
    Path folder;

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.list(Path.of("src", "docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** Those that need neither the network nor a server, of files that are there. */
    static Stream<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (Path page : pages()) {
            for (String line : Files.readAllLines(page)) {
                if (line.startsWith(COMMAND)) {
                    examples.add(
                            REMARK.matcher(line.substring(COMMAND.length())).replaceFirst(""));
                }
            }
        }
        return examples.stream()
                .map(each -> each.replaceAll(" +", " "))
                .filter(each -> ALONE.contains(each.split(" ", -1)[0]) && each.contains("sample-topologies/"))
                .filter(each -> !each.contains("--live") && !each.contains("--files"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsNeverRefused(String example) {
        List<Object> words = new ArrayList<>();
        String before = "";
        for (String word : example.split(" ", -1)) {
            words.add(WRITES.contains(before) ? folder.resolve(word).toString() : word);
            before = word;
        }

        Session session = Session.in(folder);
        int code = session.run(words.toArray());

        assertThat(code).as(session.err()).isIn(Exit.FINE, Exit.FOUND);
        assertThat(session.out()).isNotBlank();
    }

    @Test
    void thereAreExamplesOfEachKind() throws IOException {
        assertThat(examples().map(each -> each.split(" ", -1)[0]).distinct())
                .contains("check", "walk", "draw", "simulate", "export", "compare", "plan");
    }

    @Test
    void everyPictureIsThere() throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path page : pages()) {
            Path parent = page.toAbsolutePath().getParent();
            PICTURE.matcher(Files.readString(page))
                    .results()
                    .map(found -> parent.resolve(found.group(1)))
                    .filter(picture -> !Files.isRegularFile(picture))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }
}

package fingerpost.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static Choice choice(String group, String title) {
        return new Choice(title, group, "", Optional.empty(), Optional.empty(), () -> {});
    }

    private static List<String> found(String typed, Choice... choices) {
        return titles(new Finder(List.of(choices)).find(typed));
    }

    private static List<String> titles(List<Finder.Found> found) {
        return found.stream().map(each -> each.choice().title()).toList();
    }

    @Test
    void prefixesComeBeforeWordStartsAndThoseBeforeLettersInOrder() {
        assertThat(found(
                        "pr",
                        choice("", "Topper"),
                        choice("", "Ask a proxy"),
                        choice("", "Preview"),
                        choice("", "Paste records"),
                        choice("", "Copy")))
                .containsExactly("Preview", "Ask a proxy", "Paste records", "Topper");
    }

    @Test
    void amongEqualsTheShorterComesFirstAndThenTheOrderStays() {
        assertThat(found("ex", choice("", "Export all"), choice("", "Exact"), choice("", "Excel")))
                .containsExactly("Exact", "Excel", "Export all");
    }

    @Test
    void nothingTypedGivesEverythingInItsOrder() {
        assertThat(found(" ", choice("", "Zoom"), choice("", "Add"))).containsExactly("Zoom", "Add");
    }

    @Test
    void theGroupIsFoundAsWellAfterTitlesAndOnlyLettersOfTheTitleAreMarked() {
        List<Finder.Found> found =
                new Finder(List.of(choice("File", "Save"), choice("View", "File names"))).find("file");

        assertThat(titles(found)).containsExactly("File names", "Save");
        assertThat(found.getLast().inTitle().isEmpty()).isTrue();
        assertThat(new Finder(List.of(choice("proxy", "edge")))
                        .find("proxy ed")
                        .getFirst()
                        .inTitle())
                .hasToString("{0, 1}");
    }

    @Test
    void lettersScatteredOverGroupAndTitleFindNothing() {
        assertThat(found("rxx", choice("record in example.com", "next"))).isEmpty();
    }

    @Test
    void whatIsRefusedComesAfterItsEquals() {
        Choice refused = new Choice("Save", "", "", Optional.empty(), Optional.of("Open a design first"), () -> {});

        assertThat(found("sa", choice("", "Usable"), refused, choice("", "Save as a copy")))
                .containsExactly("Save as a copy", "Save", "Usable");
    }

    @Test
    void oneOfFiveThousandIsFoundByItsNumber() {
        List<Choice> many = IntStream.range(0, 5_000)
                .mapToObj(i -> choice("name", "host" + i + ".example.com"))
                .toList();

        assertThat(titles(new Finder(many).find("host4711"))).containsExactly("host4711.example.com");
    }
}

package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final List<String> NAMES = List.of("example.com", "www.example.com", "wiki.example.com");

    @Test
    void theFirstNameThatGoesOnAsTypedIsOffered() {
        assertThat(Completion.of("W", NAMES)).contains("www.example.com");
        assertThat(Completion.of("wi", NAMES)).contains("wiki.example.com");
    }

    @Test
    void nothingIsOfferedForWhatIsBlankWholeOrUnknown() {
        assertThat(List.of("", " ", "example.com", "shop"))
                .allSatisfy(typed -> assertThat(Completion.of(typed, NAMES)).isEmpty());
    }

    @Test
    void theArrowsGoRoundInBothDirections() {
        assertThat(Completion.next("", NAMES, 1)).contains("example.com");
        assertThat(Completion.next("", NAMES, -1)).contains("wiki.example.com");
        assertThat(Completion.next("wiki.example.com", NAMES, 1)).contains("example.com");
        assertThat(Completion.next("x", List.of(), 1)).isEmpty();
    }

    @Test
    void theNamesOfADesignComeWithoutWildcardsAndOnce() {
        List<String> names = Completion.names(
                Samples.find("one-vps-five-sites").orElseThrow().document().topology());

        assertThat(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(name -> name.contains("*"));
    }
}

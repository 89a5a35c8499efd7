package fingerpost.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.ui.HeldWork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final HeldWork workers = new HeldWork();
    private final List<String> shown = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final Newest<String> newest = new Newest<>(new Background(Runnable::run, workers), shown::add);

    private void ask(String what) {
        newest.ask(() -> {
            made.add(what);
            return what;
        });
    }

    @Test
    void ofWhatIsAskedForMeanwhileOnlyTheNewestIsMade() {
        workers.hold();
        ask("first");
        ask("second");
        ask("third");
        workers.release();

        assertThat(made).containsExactly("first", "third");
        assertThat(shown).containsExactly("first", "third");
    }

    @Test
    void whatWasDroppedIsNotShownAndTheNextStillIs() {
        workers.hold();
        ask("first");
        ask("second");
        newest.drop();
        ask("third");
        workers.release();

        assertThat(shown).containsExactly("third");
        assertThat(made).doesNotContain("second");
    }

    @Test
    void whatIsAskedForByWhoIsShownComesNext() {
        List<String> all = new ArrayList<>();
        List<Newest<String>> self = new ArrayList<>();
        self.add(new Newest<>(new Background(Runnable::run, workers), each -> {
            all.add(each);
            if (each.equals("rough")) {
                self.getFirst().ask(() -> "fine");
            }
        }));

        self.getFirst().ask(() -> "rough");

        assertThat(all).containsExactly("rough", "fine");
    }

    @Test
    void afterAFailureTheNextIsMade() {
        assertThatThrownBy(() -> newest.ask(() -> {
                    throw new IllegalArgumentException("no room");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no room");

        ask("next");

        assertThat(shown).containsExactly("next");
    }
}

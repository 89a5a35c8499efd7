package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.canvas.View;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.workbench.LastViews.Last;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastViewsTest {
    private static final Last SEEN =
            new Last(Shown.SIMULATE, new PanesAt(false, "walk", 0.2, 0.8, 0.5), new View(-12.5, 300, 0.75));

    @TempDir
    Path folder;

    private Settings settings() {
        return new Settings(folder.resolve("settings"));
    }

    @Test
    void whatWasSeenIsFoundAtTheNextStartByTheFile() {
        new LastViews(settings()).remember(folder.resolve("one"), SEEN);

        assertThat(new LastViews(settings()).of(folder.resolve("sub/../one"))).contains(SEEN);
        assertThat(new LastViews(settings()).of(folder.resolve("on"))).isEmpty();
    }

    @Test
    void onlyTheLastFiftyAreKept() {
        LastViews views = new LastViews(settings());
        for (int i = 0; i <= 50; i++) {
            views.remember(folder.resolve("file" + i), SEEN);
        }
        assertThat(settings().list("seen")).hasSize(50);
        assertThat(views.of(folder.resolve("file0"))).isEmpty();
        assertThat(views.of(folder.resolve("file1"))).contains(SEEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIMULATE\tfalse\twalk\t0.2\t0.8\t0.5\t1\t2",
                "NOWHERE\tfalse\twalk\t0.2\t0.8\t0.5\t1\t2\t1",
                "DESIGN\tfalse\twalk\t0.2\t1.8\t0.5\t1\t2\t1",
                "DESIGN\tfalse\twalk\t0.2\t0.8\tNaN\t1\t2\t1",
                "DESIGN\tfalse\twalk\t0.2\t0.8\t0.5\tInfinity\t2\t1",
                "DESIGN\tfalse\twalk\t0.2\t0.8\t0.5\t1\t2\t0"
            })
    void whatCannotBeReadIsAsIfItWereNotThere(String line) {
        Settings settings = settings();
        settings.remember("seen", List.of(folder.resolve("one") + "\t" + line));

        assertThat(new LastViews(settings).of(folder.resolve("one"))).isEmpty();
    }
}

package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.export.LastExports.Last;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastExportsTest {
    @TempDir
    private Path home;

    private LastExports lasts() {
        return new LastExports(new Settings(home.resolve("settings.properties")));
    }

    @Test
    void eachDesignHasItsOwnAndTheLatestCounts() {
        Path design = home.resolve("site.topology.json");
        lasts().remember(design, new Last("zone", "1", home.resolve("first")));
        lasts().remember(home.resolve("other.topology.json"), new Last("nginx", "1.22", home.resolve("nginx")));
        lasts().remember(design, new Last("bind", "9.18", home.resolve("second")));

        assertThat(lasts().of(design)).contains(new Last("bind", "9.18", home.resolve("second")));
        assertThat(lasts().of(home.resolve("site"))).isEmpty();
    }

    @Test
    void theOldestIsForgottenFirst() {
        for (int i = 0; i <= 50; i++) {
            lasts().remember(home.resolve("design" + i), new Last("zone", "1", home));
        }

        assertThat(lasts().of(home.resolve("design0"))).isEmpty();
        assertThat(lasts().of(home.resolve("design1"))).isPresent();
    }

    @Test
    void aFolderWhoseNameWouldBreakTheListIsNotKept() {
        Path design = home.resolve("site.topology.json");
        lasts().remember(design, new Last("zone", "1", home.resolve("a\tb")));

        assertThat(lasts().of(design)).isEmpty();
    }
}

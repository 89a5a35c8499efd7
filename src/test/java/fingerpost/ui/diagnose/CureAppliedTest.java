package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported cure is what the real {@code nsupdate} takes, and what it makes a real server say is what was designed. */
class CureAppliedTest {
    private static final Topology DESIGN = LiveLab.design().topology();

    @Test
    void afterTheCureTheServerSaysWhatIsDesigned(@TempDir Path folder) throws Exception {
        RealServers.require("nsupdate");
        try (LiveLab lab = LiveLab.in(folder)) {
            Overlay before = compare(lab);
            assertThat(before.differences()).hasSize(5);

            update(lab, folder, CureText.of(Laid.open(before, DESIGN), DESIGN));

            assertThat(compare(lab).differences())
                    .extracting(Place::grade)
                    .doesNotContain(Grade.CHANGED, Grade.MISSING, Grade.TTL, Grade.EXTRA, Grade.NS_SET);
        }
    }

    private static Overlay compare(LiveLab lab) throws Exception {
        return new Engine(new NetworkClient()).compare(DESIGN, lab.root(), _ -> {});
    }

    private static void update(LiveLab lab, Path folder, String cure) throws Exception {
        String commands = "server " + LiveLab.server() + " " + lab.net().port() + "\n" + cure;
        Path file = Files.writeString(folder.resolve("cure"), commands);
        Process nsupdate = new ProcessBuilder("nsupdate", "-t", "10", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(nsupdate.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(nsupdate.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(nsupdate.exitValue()).as(said).isZero();
    }
}

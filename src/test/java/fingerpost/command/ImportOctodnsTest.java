package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.topology.HostedZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOctodnsTest {
    @TempDir
    private Path folder;

    private int imported(Session session, String lines) throws IOException {
        Path zone = Files.writeString(folder.resolve("example.org.yaml"), lines);
        return session.run("import", "--octodns", zone, "-o", folder.resolve("out.topology.json"));
    }

    @Test
    void aZoneBecomesATopologyAndTheInventedSoaIsTold() throws Exception {
        Session session = Session.in(folder);
        assertThat(imported(session, "www: {type: A, value: 192.0.2.1}\n")).isZero();
        assertThat(DocumentFile.read(folder.resolve("out.topology.json"))
                        .topology()
                        .zones())
                .extracting(HostedZone::label)
                .containsExactly("example.org");
        assertThat(session.out()).contains("(soa-invented)", "example.org with 1 record set, of 1 record in");
    }

    @Test
    void whatIsNotUnderstoodIsExitCodeOneAndWhatIsNoZoneTwo() throws Exception {
        Session session = Session.in(folder);
        assertThat(imported(session, "www: {type: A, value: x}\n")).isEqualTo(Exit.FOUND);
        assertThat(session.out()).contains("example.org.yaml:1:23: ", "(not-understood)");
        assertThat(session.run("import", "--octodns", folder.resolve("none"))).isEqualTo(2);
        assertThat(session.err()).contains("is not there").hasLineCount(1);
    }
}

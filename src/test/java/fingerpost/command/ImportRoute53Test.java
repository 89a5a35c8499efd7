package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.topology.HostedZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRoute53Test {
    @TempDir
    private Path folder;

    private int imported(Session session, String value) throws IOException {
        Path list = Files.writeString(folder.resolve("zone.json"), """
            {"HostedZone": {"Name": "example.org."}, "ResourceRecordSets": [
             {"Name": "www.example.org.", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.1"}]},
             {"Name": "api.example.org.", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "%s"}]}]}
            """.formatted(value));
        return session.run("import", "--route53", list, "-o", folder.resolve("out.topology.json"));
    }

    @Test
    void aListOfSetsBecomesATopology() throws Exception {
        Session session = Session.in(folder);
        assertThat(imported(session, "192.0.2.2")).isZero();
        assertThat(DocumentFile.read(folder.resolve("out.topology.json"))
                        .topology()
                        .zones())
                .extracting(HostedZone::label)
                .containsExactly("example.org");
        assertThat(session.out()).contains("(soa-invented)", "example.org with 2 record sets, of 2 sets in");
    }

    @Test
    void whatIsNotUnderstoodIsExitCodeOneAndWhatIsNoListTwo() throws Exception {
        Session session = Session.in(folder);
        assertThat(imported(session, "x")).isEqualTo(Exit.FOUND);
        assertThat(session.out()).contains("zone.json:3:85: ", "(unreadable)");
        assertThat(session.run("import", "--route53", folder.resolve("none"))).isEqualTo(2);
        assertThat(session.err()).contains("is not there").hasLineCount(1);
    }
}

package fingerpost.ui.recover;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.document.Backups;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.Saving;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.search.Choice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierTest {
    private static final DomainName APEX = DomainName.of("example.org");
    private static final Topology NOW = Topology.of(
            "",
            "",
            List.of(
                    zone(a("www", "192.0.2.9"), a("new", "192.0.2.1")),
                    Backend.of(Id.of("new"), "new", new Host.AtAddress(IpAddress.of("192.0.2.7")), 80)));

    @TempDir
    Path folder;

    private Backups backups;
    private Path file;

    @BeforeEach
    void saveTwice() throws Exception {
        backups = new Backups(folder.resolve("backups"));
        file = folder.resolve("shop.topology.json");
        save(NOW);
        save(Topology.of("", "", List.of(zone(a("www", "192.0.2.1"), a("gone", "192.0.2.1")))));
        save(Topology.EMPTY);
        Files.writeString(file, "broken");
        save(Topology.EMPTY);
    }

    @Test
    void eachVersionSaysHowItDiffersFromTheDesign() throws Exception {
        assertThat(Earlier.of(backups, file, NOW))
                .extracting(Earlier::told)
                .satisfiesExactly(
                        broken -> assertThat(broken).isEqualTo("It cannot be read."),
                        earlier -> assertThat(earlier).isEqualTo("3 records (+1 \u22121 ~1), 1 box (+1)"),
                        same -> assertThat(same).isEqualTo("says the same as the design now"));
    }

    @Test
    void aVersionIsOpenedOrComparedAndABrokenOneIsNot() throws Exception {
        List<Document> opened = new ArrayList<>();
        List<Path> compared = new ArrayList<>();

        List<Choice> choices =
                Earlier.choices(Earlier.of(backups, file, NOW), Instant.now(), opened::add, compared::add);
        choices.get(3).run().run();
        choices.get(4).run().run();

        assertThat(choices).hasSize(5);
        assertThat(choices.getFirst().refusal()).isPresent();
        assertThat(opened).extracting(Document::topology).containsExactly(NOW);
        assertThat(DocumentFile.read(compared.getFirst()).topology()).isEqualTo(NOW);
    }

    private void save(Topology topology) throws Exception {
        new Saving(backups).save(file, Document.EMPTY.with(topology), Optional.empty());
    }

    private static HostedZone zone(ZoneEntry... entries) {
        return HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(entries));
    }

    private static RecordSet a(String label, String address) {
        return RecordSet.fixed(APEX.child(label), new Ttl(300), A.of(address));
    }
}

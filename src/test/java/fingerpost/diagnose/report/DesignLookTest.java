package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of a design whose rotation NSD does not do. */
class DesignLookTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(300);

    @TempDir
    private Path folder;

    @Test
    void policiesAndSessionsArePartOfTheReport() throws Exception {
        Topology design = Topology.of(
                "",
                "",
                List.of(HostedZone.of(Id.of("zone"), APEX)
                        .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.test"))))
                        .with(new RecordSet(
                                APEX.child("pool"),
                                RecordType.A,
                                TTL,
                                new Rotated(List.of(
                                        IpAddress.of("192.0.2.1").record(),
                                        IpAddress.of("192.0.2.2").record()))))));
        try (TestNet net = TestNet.in(folder)
                .zone(
                        "127.0.48.1",
                        ".",
                        "@ NS a.root.test.\na.root.test. A 127.0.48.1\nexample.com. NS ns.test.\nns.test. A 127.0.48.2")
                .zone("127.0.48.2", "example.com.", "@ NS ns.test.\npool A 192.0.2.1\npool A 192.0.2.2")
                .start()) {
            List<Verdict> verdicts =
                    new DesignLook(new NetworkClient(), net.profile(), 30, progress -> {}).of(APEX, design);
            assertThat(verdicts)
                    .filteredOn(each -> each.code().startsWith("RT"))
                    .extracting(each -> each.code() + " " + each.getClass().getSimpleName())
                    .containsExactly("RT04 Found", "RT06 Passed");
            assertThat(verdicts)
                    .filteredOn(each -> each.code().equals("RT04"))
                    .first()
                    .isInstanceOfSatisfying(Verdict.Found.class, found -> {
                        assertThat(found.findings().getFirst().message())
                                .contains("All 30 answers begin with the same record");
                        assertThat(found.findings().getFirst().evidence()).isNotEmpty();
                    });
            assertThat(new DesignLook(new NetworkClient(), net.profile(), 0, progress -> {}).of(APEX, design))
                    .as("without samples")
                    .extracting(Verdict::code)
                    .doesNotContain("RT04");
        }
    }
}

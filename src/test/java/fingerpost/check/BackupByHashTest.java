package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Balancing;
import fingerpost.topology.Element;
import fingerpost.topology.HashKey;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupByHashTest {
    private final Check check = new BackupByHash();

    private static List<Finding> with(Check check, Balancing balancing) {
        return found(check, elements(balancing));
    }

    private static Element[] elements(Balancing balancing) {
        Member backup = new Member(Id.of("two"), 1, true, false, 1, Duration.ofSeconds(10));
        return new Element[] {
            backend("one", "192.0.2.9"),
            backend("two", "192.0.2.10"),
            new Service(
                    Id.of("pool"),
                    "pool",
                    List.of(Member.of(Id.of("one")), backup),
                    balancing,
                    Optional.empty(),
                    16,
                    Optional.empty())
        };
    }

    @Test
    void whatNginxRefusesIsAnError() {
        assertThat(with(check, new Balancing.IpHash())).hasSize(1);
        assertThat(with(check, new Balancing.Hash(new HashKey.RequestUri(), true)))
                .hasSize(1);
        assertThat(with(check, new Balancing.RandomTwo()).getFirst().severity()).isEqualTo(ERROR);
    }

    @Test
    void whatNginxTakesIsFine() {
        assertThat(with(check, new Balancing.RoundRobin())).isEmpty();
        assertThat(with(check, new Balancing.LeastConnections())).isEmpty();
    }

    @Test
    void repairMakesTheBackupAnOrdinaryBackend() {
        Topology after = repaired(check, elements(new Balancing.IpHash()));

        assertThat(after.get(Id.of("pool"), Service.class).members()).noneMatch(Member::backup);
    }

    @Test
    void messageSaysWhichWayOfBalancingItIs() {
        Finding finding = only(
                check,
                backend("one", "192.0.2.9"),
                backend("two", "192.0.2.10"),
                new Service(
                        Id.of("pool"),
                        "Pool",
                        List.of(
                                Member.of(Id.of("one")),
                                new Member(Id.of("two"), 1, true, false, 1, Duration.ofSeconds(10))),
                        new Balancing.IpHash(),
                        Optional.empty(),
                        0,
                        Optional.empty()));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("pool");
        assertThat(finding.message()).startsWith("Pool balances by ip_hash and has a backup");
    }
}

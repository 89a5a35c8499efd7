package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.testnet.SignedZone;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.RootHints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A root that is signed, with a zone that hangs on it, one whose DS names another key, and one without signatures. */
class SignaturesTest {
    private static final String LEAF = "@ NS ns\nns A 127.0.3.1\n@ A 192.0.2.1\nwww A 192.0.2.1\n";

    private static TestNet net;
    private static ResolutionProfile trusting;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        SignedZone sound = SignedZone.byBind(folder, "sound.", LEAF);
        SignedZone other = SignedZone.byBind(folder, "other.", LEAF);
        StringBuilder text = new StringBuilder("@ NS a.root-servers.test.\na.root-servers.test. A 127.0.1.1\n");
        for (String each : List.of("sound", "other", "plain")) {
            text.append("%1$s NS ns.%1$s\nns.%1$s A 127.0.3.1\n".formatted(each));
        }
        text.append("sound DS " + sound.ds() + "\nother DS " + sound.ds() + "\n");
        SignedZone root = SignedZone.byBind(folder, ".", text.toString());
        net = TestNet.in(folder)
                .zone("127.0.1.1", ".", root.text())
                .zone("127.0.3.1", "sound.", sound.text())
                .zone("127.0.3.1", "other.", other.text())
                .zone("127.0.3.1", "plain.", LEAF)
                .start();
        trusting = net.profile().withAnchors(RootHints.anchors(". DS " + root.ds() + "\n"));
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static Report report(String domain, ResolutionProfile profile) {
        return new Diagnosis(new NetworkClient(), profile).run(DomainName.of(domain), any -> {});
    }

    private static Verdict verdict(Report report, String code) {
        return report.verdicts().stream()
                .filter(each -> each.code().equals(code))
                .reduce((one, more) -> {
                    throw new AssertionError(code + " stands twice");
                })
                .orElseThrow();
    }

    @Test
    void aSignedDomainIsValidatedFromTheAnchorDown() {
        Report report = report("sound.", trusting);
        assertThat(verdict(report, "SEC01")).isInstanceOf(Verdict.Passed.class);
        assertThat(verdict(report, "SEC09")).isInstanceOf(Verdict.Passed.class);
        assertThat(report.packets())
                .isGreaterThan(report("sound.", net.profile()).packets());
    }

    @Test
    void aDsThatNamesNoKeyOfTheZoneIsFound() {
        assertThat(verdict(report("other.", trusting), "SEC01"))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.findings())
                                .allSatisfy(each -> assertThat(each.evidence()).isNotEmpty()));
    }

    @Test
    void anUnsignedDomainIsNotInOrderButNotTested() {
        assertThat(verdict(report("plain.", trusting), "SEC01")).isInstanceOf(Verdict.NotTested.class);
    }

    @Test
    void aDomainThatDoesNotExistIsNotJudgedByTheZoneAbove() {
        assertThat(verdict(report("missing.", trusting), "SEC01"))
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class, not -> assertThat(not.why()).isEqualTo("The domain does not exist."));
    }

    @Test
    void withoutAnAnchorNothingIsSaidOfSignatures() {
        assertThat(report("other.", net.profile()).verdicts())
                .filteredOn(each -> Group.of(each.code()) == Group.SEC)
                .hasSizeGreaterThan(8)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Verdict.NotTested.class,
                                not -> assertThat(not.why()).contains("no trust anchor")));
    }
}

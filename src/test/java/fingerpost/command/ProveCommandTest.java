package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Proven;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProveCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatDiffersAsToldIsListedAndIsNoFailure() {
        RealServers.require("named");
        Session session = Session.in(folder);
        assertThat(session.run("prove", Session.sample("three-lines"), "--to", "zone"))
                .isZero();
        assertThat(session.out()).startsWith("""
            Differs as the export said:
              named: www.example.com. A for a client in 192.0.2.0/25
                predicted  www.example.com. 300 A 203.0.113.1
                observed   www.example.com. 300 A 198.51.100.1
                           A zone file has one answer for all:\
            """).endsWith(" differ as the export said, 0" + " differ.\n");
    }

    @Test
    void jsonHasEveryQuestion() {
        RealServers.require("nginx");
        Session session = Session.in(folder);
        assertThat(session.run("prove", Session.sample("port-redirection"), "--to", "nginx", "--json"))
                .isZero();
        JsonNode report = JsonMapper.shared().readTree(session.out());
        assertThat(report.path("servers").path(0).stringValue()).isEqualTo("nginx");
        assertThat(report.path("proven").size()).isGreaterThan(10);
        assertThat(report.path("proven").path(0).path("verdict").stringValue()).isEqualTo("agrees");
        assertThat(report.path("proven").path(0).path("predicted").stringValue())
                .isEqualTo(report.path("proven").path(0).path("observed").stringValue());
    }

    @Test
    void aTargetWithoutAServerIsRefusedWithThoseThatHaveOne() {
        Session session = Session.in(folder);
        assertThat(session.run("prove", Session.sample("port-redirection"), "--to", "stone"))
                .isEqualTo(2);
        assertThat(session.err())
                .startsWith("fingerpost: There is no target \"stone\" to prove; there are zone, nginx");
    }

    @Test
    void aDesignWithoutAnythingForTheTargetIsSaidToHaveNothing() {
        RealServers.require("nginx");
        Session session = Session.in(folder);
        assertThat(session.run("prove", Session.sample("service-registry"), "--to", "nginx"))
                .isZero();
        assertThat(session.out()).isEqualTo("The design has nothing for the target nginx; nothing was asked.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--limit=0", "--part-limit=0", "--limit=86401"})
    void aLimitThatIsNoneIsRefusedBeforeAnythingStarts(String option) {
        Session session = Session.in(folder);
        assertThat(session.run("prove", Session.sample("port-redirection"), "--to", "nginx", option))
                .isEqualTo(2);
        assertThat(session.err()).contains("give one from 1 to 86400 s.");
    }

    @Test
    void whatWasNotAskedIsListedAndIsNoProof() {
        List<Proven> proven = new ArrayList<>();
        proven.add(new Proven("nginx edge", "http://a.example.com/", "200", "200", Proven.Verdict.AGREES, ""));
        for (int i = 0; i < 12; i++) {
            proven.add(Proven.notAsked("nginx edge", "http://b.example.com/" + i, "200"));
        }
        ProofReport report = new ProofReport("nginx", List.of("nginx"), List.of(), proven);
        assertThat(report.holds()).isFalse();
        assertThat(ProveText.of(report, false)).startsWith("""
            Not asked, because the time was over; give it more with --limit:
              nginx edge: http://b.example.com/0
            """).endsWith("""
                  and 2 more

                13 questions to nginx: 1 agree, 0 differ as the export said, 0 differ, 12 were not asked.\
                """);
    }
}

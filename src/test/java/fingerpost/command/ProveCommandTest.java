package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}

package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnoseCommandTest {
    private static final String ZONE = """
        @ 3600 IN SOA ns1 hostmaster 1 14400 3600 1209600 300
        @ NS ns1
        @ NS ns2
        ns1 A 127.0.3.1
        ns2 A 127.0.3.2
        @ A 192.0.2.1
        %s
        """;

    @TempDir
    static Path folder;

    private static TestNet net;
    private static Path hints;

    private final Session session = Session.in(folder);

    @BeforeAll
    static void start() throws IOException {
        String glue = "%1$s NS ns1.%1$s\n%1$s NS ns2.%1$s\nns1.%1$s A 127.0.3.1\nns2.%1$s A 127.0.3.2\n";
        String root = "@ NS a.root-servers.test.\na.root-servers.test. A 127.0.1.1\n";
        net = TestNet.in(folder)
                .zone(
                        "127.0.1.1",
                        ".",
                        root + glue.formatted("sound") + glue.formatted("broken") + glue.formatted("shop"));
        for (String server : new String[] {"127.0.3.1", "127.0.3.2"}) {
            net.zone(server, "sound.", ZONE.formatted(""));
            net.zone(server, "shop.", ZONE.formatted("").replace("192.0.2.1", "127.0.9.1"));
            net.zone(server, "broken.", ZONE.formatted("@ MX 10 <b>nobody</b>.missing."));
        }
        net.start();
        hints = Files.writeString(folder.resolve("hints"), "a.root-servers.test. A 127.0.1.1\n");
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private int diagnose(Object... more) {
        Object[] words = new Object[more.length + 6];
        Object[] first = {"diagnose", "--hints", hints, "--port", net.port(), "--private"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return session.run(words);
    }

    @Test
    void aSoundDomainIsExitCodeZero() {
        assertThat(diagnose("sound")).isZero();
        assertThat(session.out()).startsWith("sound.  ").contains("Delegation", "in order", "Not tested:");
        assertThat(session.out()).doesNotContain("error", "warning");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void errorsComeFirstAndAreExitCodeOne() {
        assertThat(diagnose("broken")).isEqualTo(1);
        assertThat(session.out().lines().toList().get(2)).startsWith("error    MX02");
        assertThat(session.out()).contains("See: dig @127.0.");
    }

    @Test
    void theJsonHasFindingsAndEveryCheck() {
        assertThat(diagnose("broken.", "--json")).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(session.out());
        assertThat(report.propertyNames()).containsExactly("domain", "packets", "millis", "findings", "checks");
        assertThat(report.get("findings").get(0).propertyNames())
                .containsExactly("code", "severity", "where", "message", "source", "evidence");
        assertThat(report.get("findings").get(0).get("evidence").get(0).asString())
                .startsWith("dig @127.0.");
        assertThat(report.get("checks").findValuesAsString("verdict"))
                .contains("passed", "found", "not-tested")
                .hasSizeGreaterThan(60);
    }

    @Test
    void thePageIsWrittenAndNothingOfTheDomainIsMarkup() throws IOException {
        Path page = folder.resolve("report.html");
        assertThat(diagnose("broken", "--html", page)).isEqualTo(1);
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;b&gt;nobody")
                .doesNotContain("<b>");
        Path nowhere = folder.resolve("missing").resolve("report.html");
        assertThat(diagnose("broken", "--html", nowhere)).isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: " + nowhere + " was not written: ");
    }

    @Test
    void webServersAreAskedOnRequest() {
        diagnose("shop", "--json");
        assertThat(why("HTTP01")).isEqualTo("Web servers were not asked.");
        diagnose("shop", "--web", "--json");
        assertThat(why("HTTP01")).isNotEmpty().doesNotContain("--web");
    }

    private String why(String code) {
        JsonNode report = JsonMapper.shared().readTree(session.out());
        return report.get("checks")
                .valueStream()
                .filter(each -> each.get("code").asString().equals(code))
                .map(each -> each.path("why").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDesignIsLaidOverTheDomain() throws DocumentProblem {
        Path design = folder.resolve("sound.topology.json");
        HostedZone zone = HostedZone.of(Id.of("zone"), DomainName.of("sound"))
                .with(RecordSet.fixed(
                        DomainName.of("gone.sound"), new Ttl(300), Rdata.parse(RecordType.A, "192.0.2.7")));
        DocumentFile.write(design, Document.EMPTY.with(Topology.of("Sound", "", List.of(zone))));
        diagnose("sound", "--design", design, "--json");
        JsonNode report = JsonMapper.shared().readTree(session.out());
        assertThat(report.get("findings").valueStream())
                .filteredOn(each -> each.get("where").asString().equals("gone.sound."))
                .anySatisfy(each -> {
                    assertThat(each.get("code").asString()).isEqualTo("LD01");
                    assertThat(each.get("subject").asString()).contains("zone");
                    assertThat(each.get("repair").asString()).isNotEmpty();
                });
        diagnose("sound", "--design", design);
        assertThat(session.out()).contains("Live against design", "Design: ");
        assertThat(diagnose("sound", "--design", folder.resolve("missing.topology.json")))
                .isEqualTo(2);
        assertThat(session.err()).contains("missing.topology.json").hasLineCount(1);
    }

    @Test
    void wrongCallsAreOneSentence() throws IOException {
        assertThat(diagnose("two..dots")).isEqualTo(2);
        assertThat(session.err()).contains("empty label").hasLineCount(1);
        Path empty = Files.writeString(folder.resolve("empty"), "; nothing\n");
        assertThat(session.run("diagnose", "--hints", empty, "sound")).isEqualTo(2);
        assertThat(session.err()).contains("name no root server").hasLineCount(1);
        assertThat(session.run("diagnose", "--hints", folder.resolve("none"), "sound"))
                .isEqualTo(2);
        assertThat(session.err()).contains("cannot be read").hasLineCount(1);
        assertThat(session.run("diagnose", "--port", "70000", "sound")).isEqualTo(2);
        assertThat(session.err()).contains("There is no port 70000").hasLineCount(1);
    }
}

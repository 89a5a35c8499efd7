package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void aMistakeIsShownWithReasonSourceAndRepairAndExitCodeOne() {
        Session session = Session.in(folder);
        assertThat(session.run("check", Session.sample("wrong-two-cnames"))).isEqualTo(1);
        assertThat(session.out())
                .contains("error    CN02    www.example.com CNAME\n         www.example.com has 2 CNAMEs.")
                .contains("Source: RFC 2181 section 10.1")
                .contains("Repair: Keep only the first CNAME of www.example.com")
                .endsWith("1 error.\n");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void warningsAloneAreExitCodeZero() throws DocumentProblem {
        Document sound = DocumentFile.read(Session.sample("pages-host"));
        HostedZone zone = sound.topology().zones().getFirst();
        RecordSet twoPolicies = RecordSet.fixed(
                zone.apex().child("news"), new Ttl(300), Txt.of("v=spf1 -all"), Txt.of("v=spf1 mx -all"));
        Path file = folder.resolve("two-policies.topology.json");
        DocumentFile.write(file, sound.with(sound.topology().with(zone.with(twoPolicies))));

        Session session = Session.in(folder);
        assertThat(session.run("check", file)).isZero();
        assertThat(session.out()).contains("warning  MX06").contains("1 warning");
    }

    @Test
    void aSoundDesignHasNothingWrong() {
        Session session = Session.in(folder);
        assertThat(session.run("check", Session.sample("three-address-round-robin")))
                .isZero();
        assertThat(session.out()).isEqualTo("Nothing is wrong.\n");
    }

    @Test
    void theJsonHasTheDocumentedShape() {
        Session session = Session.in(folder);
        assertThat(session.run("check", "--json", Session.sample("wrong-cname-to-address")))
                .isEqualTo(1);
        JsonNode findings = JsonMapper.shared().readTree(session.out()).get("findings");
        assertThat(findings.size()).isPositive();
        JsonNode first = findings.get(0);
        assertThat(first.propertyNames()).containsExactly("code", "severity", "subject", "message", "source", "repair");
        assertThat(first.get("severity").asString()).isEqualTo("error");
        assertThat(first.get("subject").asString()).isEqualTo("example-com/www.example.com./CNAME");
        findings.forEach(
                each -> assertThat(each.get("severity").asString()).isIn("error", "warning", "notice", "info"));
    }

    @Test
    void noFindingsAreAnEmptyList() {
        Session session = Session.in(folder);
        assertThat(session.run("check", "--json", Session.sample("three-address-round-robin")))
                .isZero();
        assertThat(JsonMapper.shared().readTree(session.out()).get("findings").size())
                .isZero();
    }

    @Test
    void controlCharactersOfADocumentDoNotReachTheTerminal() throws IOException {
        String text = Files.readString(Session.sample("dual-stack-broken-v6"))
                .replace("Reverse proxy", "\\u001b[31mred\\u202e");
        Path file = Files.writeString(folder.resolve("hostile.json"), text);
        Session session = Session.in(folder);
        session.run("check", file);
        assertThat(session.out()).contains("red").doesNotContain("\u001b").doesNotContain("\u202e");
    }
}

package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Design, deployed files and a real server that say different things; and the plan from the last to the first. */
class LiveSidesTest {
    private static final String ROOT = "127.0.137.1";
    private static final String LEAF = "127.0.137.2";
    private static final String SOA =
            "@ 3600 IN SOA ns1.example.com. hostmaster.example.com. 9 14400 3600 1209600 300\n";

    private static TestNet net;
    private static Path hints = Path.of("");

    @TempDir
    Path folder;

    private Path design = Path.of("");
    private Path deployed = Path.of("");

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone(
                        ROOT,
                        ".",
                        "@ NS a.root.test.\na.root.test. A " + ROOT + "\nexample.com. NS ns.test.\nns.test. A " + LEAF)
                .zone(
                        LEAF,
                        "example.com.",
                        SOA + "@ NS ns.test.\n"
                                + "same 300 A 192.0.2.1\n"
                                + "ahead 300 A 192.0.2.2\n"
                                + "hand 300 A 192.0.2.3\n"
                                + "lag 300 A 192.0.2.4\n"
                                + "all 300 A 192.0.2.5\n"
                                + "stray 300 A 192.0.2.6")
                .start();
        hints = Files.writeString(
                folder.resolve("named.root"), ". 3600 NS a.root.test.\na.root.test. 3600 A " + ROOT + "\n");
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    @BeforeEach
    void deploy() throws IOException {
        design = Files.writeString(folder.resolve("design.topology.json"), """
            {"format": "fingerpost", "version": 1, "title": "t", "zones": [
             {"id": "zone", "apex": "example.com", "ttl": 300,
              "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                      "expire": 1209600, "minimum": 300, "ttl": 3600},
              "records": [{"owner": "@", "type": "NS", "ttl": 300, "answers": ["ns.test."]},
                          %s, %s, %s, %s, %s, %s]}]}
            """.formatted(
                        a("same", 1), a("ahead", 22), a("hand", 3), a("lag", 44), a("all", 55), a("fresh", 7)));
        assertThat(Session.in(folder).run("export", design, "--to", "zone", "--out", folder.resolve("out")))
                .isZero();
        deployed = folder.resolve("out/zones/example.com.zone");
        String text = Files.readString(deployed)
                .replace("192.0.2.22", "192.0.2.2")
                .replace("hand.example.com. 300 IN A 192.0.2.3", "hand.example.com. 300 IN A 192.0.2.33")
                .replace("192.0.2.55", "192.0.2.54")
                .replace("fresh.example.com. 300 IN A 192.0.2.7", "stray.example.com. 300 IN A 192.0.2.6");
        Files.writeString(deployed, text);
    }

    private static String a(String owner, int last) {
        return "{\"owner\": \"%s\", \"type\": \"A\", \"ttl\": 300, \"answers\": [\"192.0.2.%d\"]}"
                .formatted(owner, last);
    }

    private static int run(Session session, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--live", "--hints", hints, "--port", net.port(), "--private", "-4"));
        return session.run(arguments.toArray());
    }

    @Test
    void theOddOneOfThreeIsNamedForEachSet() throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, "compare", design, "--files", folder.resolve("out"), "--json"))
                .as(session.err())
                .isEqualTo(1);
        JsonNode items = JsonMapper.shared().readTree(session.out()).get("items");
        List<String> told = new ArrayList<>();
        items.forEach(each ->
                told.add(each.get("subject").asString() + " " + each.get("who").asString()));
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "zone/ahead.example.com./A not-deployed",
                        "zone/hand.example.com./A by-hand",
                        "zone/lag.example.com./A live-lags",
                        "zone/all.example.com./A all-differ",
                        "zone/fresh.example.com./A not-deployed",
                        "zone/stray.example.com./A not-deployed");
    }

    @Test
    void eachSideIsShown() {
        Session session = Session.in(folder);
        assertThat(run(session, "compare", design, "--files", folder.resolve("out")))
                .isEqualTo(1);
        assertThat(session.out())
                .contains("""
                    A of hand.example.com: the files were changed by hand and not loaded
                        design    hand.example.com. 300 A 192.0.2.3
                        deployed  hand.example.com. 300 A 192.0.2.33
                        live      A 192.0.2.3 (TTL 5 min)
                    """)
                .contains("6 record sets of which design, files and live do not say the same.");
    }

    @Test
    void aPlanLeadsFromLiveToTheDesign() throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, "plan", design, "--json")).as(session.err()).isZero();
        JsonNode steps = JsonMapper.shared().readTree(session.out()).get("steps");
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> step.get("after").forEach(line -> lines.add(line.asString())));
        assertThat(lines)
                .contains("lag.example.com. 60 A 192.0.2.4", "lag.example.com. 60 A 192.0.2.44")
                .anyMatch(line -> line.startsWith("fresh.example.com. "))
                .noneMatch(line -> line.startsWith("same.example.com. "));
    }

    @Test
    void whereNobodyAnswersThereIsNothingToPlanFrom() throws IOException {
        Session session = Session.in(folder);
        Files.writeString(design, Files.readString(design).replace("\"example.com\"", "\"example.org\""));
        assertThat(run(session, "plan", design)).isEqualTo(2);
        assertThat(session.err()).contains("nothing is known of what is live").hasLineCount(1);
        assertThat(session.run("plan", design)).isEqualTo(2);
        assertThat(session.err()).contains("Give two files");
    }
}

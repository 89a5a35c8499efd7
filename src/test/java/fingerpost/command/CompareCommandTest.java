package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A design laid over a name space of real servers. */
class CompareCommandTest {
    private static final String ROOT = "127.0.44.1";
    private static final String LEAF = "127.0.44.2";
    private static final String NOBODY = "127.0.44.9";

    private static TestNet net;
    private static Path hints = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = TestNet.in(folder)
                .zone(
                        ROOT,
                        ".",
                        "@ NS a.root.test.\na.root.test. A " + ROOT
                                + "\nexample.com. NS ns.test.\nns.test. A " + LEAF
                                + "\nexample.net. NS silent.test.\nsilent.test. A " + NOBODY)
                .zone(
                        LEAF,
                        "example.com.",
                        "@ 3600 IN SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 300\n"
                                + "@ NS ns.test.\nwww 300 A 192.0.2.99\npool 60 A 127.0.44.5\npool 60 A 127.0.44.6")
                .start();
        hints = Files.writeString(
                folder.resolve("named.root"), ". 3600 NS a.root.test.\na.root.test. 3600 A " + ROOT + "\n");
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static int run(Session session, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of("compare"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--live", "--hints", hints, "--port", net.port(), "--private", "-4"));
        return session.run(arguments.toArray());
    }

    private Path design(String apex, String records) throws IOException {
        return Files.writeString(folder.resolve("design.topology.json"), """
            {"format": "fingerpost", "version": 1, "title": "t", "zones": [
             {"id": "zone", "apex": "%s", "ttl": 300,
              "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                      "expire": 1209600, "minimum": 300, "ttl": 3600},
              "records": [%s]}]}
            """.formatted(apex, records));
    }

    private static final String NS = "{\"owner\": \"@\", \"type\": \"NS\", \"ttl\": 300, \"answers\": [\"ns.test.\"]}";
    private static final String WWW =
            ", {\"owner\": \"www\", \"type\": \"A\", \"ttl\": 300, \"answers\": [\"192.0.2.%s\"]}";
    private static final String POOL = ", {\"owner\": \"pool\", \"type\": \"A\", \"ttl\": 60,"
            + " \"answers\": [\"127.0.44.5\", \"127.0.44.6\"], \"policy\": \"rotated\"}";

    @Test
    void eachDifferenceIsToldWithBothCures() throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, design("example.com", NS + WWW.formatted(7) + POOL)))
                .as(session.err())
                .isEqualTo(1);
        assertThat(session.out())
                .contains("error    changed           www.example.com A\n")
                .contains("www.example.com is live with A 192.0.2.99 (TTL 5 min); the design has A 192.0.2.7")
                .contains("Design: Take live A of www.example.com.")
                .contains("Live: www.example.com. 300 IN A 192.0.2.7\n")
                .contains(", 1 difference, ");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void jsonHasDifferencesRemarksAndServersApart() throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, design("example.com", NS + WWW.formatted(7) + POOL), "--json"))
                .isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(session.out());
        JsonNode difference = json.get("differences").get(0);
        assertThat(json.get("differences").size()).isEqualTo(1);
        assertThat(difference.get("code").asString()).isEqualTo("LD03");
        assertThat(difference.get("subject").asString()).isEqualTo("zone/www.example.com./A");
        assertThat(difference.get("publish").get(0).asString()).isEqualTo("www.example.com. 300 IN A 192.0.2.7");
        assertThat(difference.get("evidence").get(0).asString())
                .startsWith("dig ")
                .contains("www.example.com");
        assertThat(difference.get("repair").asString()).isEqualTo("Take live A of www.example.com");
        assertThat(json.get("remarks").findValuesAsString("code")).containsExactly("RT04");
        assertThat(json.get("servers").get(0).get("fault").asString()).isEmpty();
        assertThat(json.get("packets").asInt()).isGreaterThan(30);
    }

    @Test
    void remarksAloneAreNoDifference() throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, design("example.com", NS + WWW.formatted(99) + POOL)))
                .as(session.out())
                .isZero();
        assertThat(session.out())
                .contains("info     stands-still      pool.example.com A\n")
                .contains("All 30 answers begin with the same record")
                .contains(", 0 differences, 1 remark, 0 not tested; ");
    }

    @Test
    void withoutSamplesNothingIsAskedAgainAndAgain() throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, design("example.com", NS + WWW.formatted(99) + POOL), "--samples", 0))
                .isZero();
        assertThat(session.out()).contains(", 0 differences, 0 remarks, 0 not tested; ");
    }

    @Test
    void deadMemberOfAPoolIsFoundWhereTheWebIsAskedToo() throws Exception {
        Session session = Session.in(folder);
        Path design = design("example.com", NS + WWW.formatted(99) + POOL);
        try (ServerSocket web = new ServerSocket()) {
            web.bind(new InetSocketAddress(InetAddress.getByName("127.0.44.5"), 0));
            Path withProxies = withProxies(design, web.getLocalPort());
            assertThat(run(session, withProxies, "--web", "--samples", 0)).isEqualTo(1);
            assertThat(session.out())
                    .contains("dead-member       pool.example.com A\n")
                    .contains("127.0.44.6:" + web.getLocalPort() + " takes no connections")
                    .contains("about 50 % of first attempts")
                    .contains("Live: pool.example.com. 60 IN A 127.0.44.5\n");
            assertThat(run(session, withProxies, "--samples", 0)).isZero();
        }
    }

    private Path withProxies(Path design, int port) throws IOException {
        String proxy = """
            {"id": "%s", "label": "", "kind": "nginx", "addresses": ["127.0.44.%d"],
             "servers": [{"names": ["pool.example.com"], "listens": [{"port": %d, "families": "v4"}], "locations": []}]}\
            """;
        String text = Files.readString(design).strip();
        return Files.writeString(
                folder.resolve("proxies.topology.json"),
                text.substring(0, text.length() - 1) + ", \"proxies\": [" + proxy.formatted("five", 5, port) + ", "
                        + proxy.formatted("six", 6, port) + "]}");
    }

    @Test
    void onATerminalTheProgressIsShownAndTheLineLeftEmpty() throws Exception {
        Session session = Session.answering(folder, "");
        assertThat(run(session, design("example.com", NS + WWW.formatted(99) + POOL)))
                .isZero();
        assertThat(session.err())
                .startsWith("\rLooking for the servers of the zones")
                .containsPattern("\r[0-9]+ of [0-9]+ questions answered")
                .endsWith(" \r");
    }

    @ParameterizedTest
    @CsvSource({"example.net, cannot be reached: Nothing listens", "example.org, no server to ask"})
    void whereNoServerCanBeComparedThatIsSaidAndItIsNotInOrder(String apex, String why) throws Exception {
        Session session = Session.in(folder);
        assertThat(run(session, design(apex, NS + WWW.formatted(7)))).isEqualTo(1);
        assertThat(session.err())
                .isEqualTo("No server of the design's zones could be asked, so nothing was compared.\n");
        assertThat(session.out()).contains("not tested: ", why, ", 0 differences, 0 remarks, ");
    }

    @Test
    void aDesignWithoutZonesIsNothingToCompare() throws Exception {
        Session session = Session.in(folder);
        Path empty = Files.writeString(
                folder.resolve("empty.topology.json"), "{\"format\": \"fingerpost\", \"version\": 1}");
        assertThat(run(session, empty)).isEqualTo(2);
        assertThat(session.err()).contains("empty.topology.json has no zone, so there is nothing to compare.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nowhere.topology.json --live                     | nowhere.topology.json
        DESIGN                                           | Say what to compare with
        DESIGN --live --samples -1                       | --samples -1 is not possible; it goes from 0 to 3000.
        DESIGN --live --samples many                     | many
        DESIGN --live --hints nowhere.root               | nowhere.root cannot be read
        DESIGN --live -4 -6                              | leave nothing to ask
        """)
    void wrongCallIsOneSentence(String words, String sentence) throws Exception {
        Session session = Session.in(folder);
        String design = design("example.com", NS).toString();
        List<Object> arguments = new ArrayList<>(List.of("compare"));
        arguments.addAll(
                List.of((Object[]) words.strip().replace("DESIGN", design).split(" +", -1)));
        assertThat(session.run(arguments.toArray())).isEqualTo(2);
        assertThat(session.err()).contains(sentence);
        assertThat(session.err().lines()).hasSize(1);
        assertThat(session.out()).isEmpty();
    }
}

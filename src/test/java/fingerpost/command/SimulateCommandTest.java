package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
    @TempDir
    Path folder;

    private final Path canary = Session.sample("canary");
    private final Path plain = Session.sample("load-balancer-by-host");

    @Test
    void aPersonReadsSharesFailuresLatencyAndTheLoadOfTheNameServers() {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", canary, "--runs", 2)).isZero();
        assertThat(session.out())
                .startsWith("Release in three steps: 3 h, 20 000 clients, ")
                .contains("Where requests went", "app-1", "By which address", "203.0.113.51")
                .contains("Failed requests                 0.0 %")
                .contains("half within ", "99 % within ", "Queries to name servers", "Answered from caches")
                .contains("After 2 h nobody is given 203.0.113.51 any more", "99 % has left after")
                .contains("Canary of www.example.com.: ", "each of which keeps its side")
                .contains("without any cache", "with perfect health checks");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void aPlainHourSaysThatNothingHappens() {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", plain, "--scenario", "plain-hour", "--runs", 1))
                .isZero();
        assertThat(session.out()).startsWith("A plain hour: 60 min, ").contains("; nothing happens\n");
    }

    @Test
    void theJsonHasTheDocumentedShape() {
        JsonNode result = json("simulate", "--json", canary, "--runs", 2, "--seed", 7);
        assertThat(result.propertyNames())
                .contains(
                        "scenario",
                        "seed",
                        "duration",
                        "lookups",
                        "requests",
                        "stubHitRatio",
                        "resolverHitRatio",
                        "authorityQueries",
                        "shares",
                        "failedFirstAttempts",
                        "failedRequests",
                        "series");
        assertThat(result.get("seed").asLong()).isEqualTo(7);
        assertThat(result.get("duration").asDouble()).isEqualTo(10800);
        JsonNode share = result.get("shares").get(0);
        assertThat(share.propertyNames()).contains("endpoint", "share", "low", "high");
        assertThat(share.get("share").asDouble())
                .isBetween(share.get("low").asDouble(), share.get("high").asDouble());
        assertThat(result.get("drains").get(0).propertyNames())
                .contains("at", "addresses", "before", "watched", "to50", "to90", "to99", "after", "left");
        assertThat(result.get("rollouts").get(0).get("wanted").asDouble()).isBetween(0.3, 0.4);
        assertThat(result.get("notes").get(0).asString())
                .startsWith("Behind the addresses, the clients of each cache had worker processes");
        assertThat(result.get("yardsticks").findValuesAsString("ideal")).containsExactly("no-caches", "known-health");
        JsonNode series = result.get("series");
        int bins = series.get("from").size();
        assertThat(series.get("requests").get("requests").size()).isEqualTo(bins);
        assertThat(series.get("requests").get("unit").asString()).isEqualTo("1/s");
    }

    @Test
    void theSharesOfAllEndsAndTheFailuresAddUpToEverything() {
        JsonNode result = json("simulate", "--json", Session.sample("dual-stack-broken-v6"), "--runs", 1);
        double sum = 0;
        for (JsonNode share : result.get("shares")) {
            sum += share.get("share").asDouble();
        }
        double failed =
                result.get("failedRequests").asDouble() / result.get("requests").asDouble();
        assertThat(failed).isPositive();
        assertThat(sum + failed).isBetween(0.99999, 1.00001);
    }

    @Test
    void theSameSeedGivesTheSameBytesForAnyNumberOfThreads() {
        Session session = Session.in(folder);
        List<String> texts = Stream.of(1, 2, 8)
                .map(threads -> {
                    session.run(
                            "simulate",
                            "--json",
                            canary,
                            "--no-yardsticks",
                            "--runs",
                            3,
                            "--caches",
                            5,
                            "--threads",
                            threads);
                    return session.out();
                })
                .toList();
        assertThat(texts.getFirst()).hasSizeGreaterThan(1000);
        assertThat(Set.copyOf(texts)).hasSize(1);
        session.run("simulate", "--json", canary, "--no-yardsticks", "--runs", 3, "--caches", 5, "--seed", 1);
        String usual = session.out();
        session.run("simulate", "--json", canary, "--no-yardsticks", "--runs", 3, "--caches", 5, "--seed", 2);
        assertThat(session.out().replace("\"seed\": 2", "\"seed\": 1")).isNotEqualTo(usual);
    }

    @Test
    void eachSeriesIsAFileWithItsUnitsInTheFirstLine() throws Exception {
        Session session = Session.in(folder);
        Path out = folder.resolve("csv");
        assertThat(session.run("simulate", canary, "--runs", 1, "--csv", out)).isZero();
        assertThat(session.err()).startsWith("Wrote ").contains(out.toString());
        List<String> requests = Files.readAllLines(out.resolve("requests.csv"));
        assertThat(requests.getFirst()).isEqualTo("from [s],requests [1/s],failed [1/s],failed first [1/s]");
        assertThat(requests.get(2)).startsWith("45,").endsWith(",0,0");
        assertThat(requests).hasSize(241);
        assertThat(Files.readAllLines(out.resolve("backends.csv")).getFirst())
                .startsWith("from [s],")
                .contains("app-1 [1],app-1 low [1],app-1 high [1]");
    }

    @Test
    void twoDesignsStandSideBySideWithTheirDifferences() {
        Session session = Session.in(folder);
        Path other = Session.sample("application-router");
        assertThat(session.run("simulate", plain, "--with", other, "--runs", 3)).isZero();
        assertThat(session.out())
                .contains("First: " + plain, "Second: " + other, "Both played 3 times with the same dice")
                .contains("share of backend1", "latency");
        JsonNode itself = json("simulate", plain, "--with", plain, "--runs", 2, "--json");
        itself.get("differences").forEach(each -> {
            assertThat(each.get("difference").asDouble()).isZero();
            assertThat(each.get("high").asDouble()).isZero();
            assertThat(each.get("sure").asBoolean()).isFalse();
        });
        assertThat(itself.get("differences").size()).isEqualTo(7);
    }

    @Test
    void oneRequestIsExplained() {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", canary, "--explain", 100)).isZero();
        assertThat(session.out())
                .startsWith("After ")
                .contains("https://static.example.com/. ", "\nResolver isp-resolver (", "name servers of ", "\nOrder: ")
                .contains(": connected\n", "\nServed by ", " ms.\n");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theJsonOfOneRequestHasTheDocumentedShape() {
        JsonNode told = json("simulate", canary, "--json", "--explain", "visitors#5@20m");
        assertThat(told.get("group").asString()).isEqualTo("visitors");
        assertThat(told.get("client").asLong()).isEqualTo(5);
        assertThat(told.get("at").asDouble()).isGreaterThanOrEqualTo(1200);
        JsonNode leg = told.get("legs").get(0);
        assertThat(leg.propertyNames()).contains("url", "asked", "order", "rule", "tried");
        JsonNode link = leg.get("asked").get("links").get(0);
        assertThat(link.propertyNames()).contains("owner", "type", "answer", "since", "until", "ttl", "servers", "why");
        assertThat(link.get("why").get(0).asString()).isNotBlank();
        assertThat(leg.get("tried").get(0).get("outcome").asString()).startsWith("connected");
        assertThat(told.get("fate").asString()).isEqualTo("served");
        assertThat(told.get("notes").size()).isZero();
    }

    @Test
    void whatAllCachesShareIsSaidToBeLeftOut() {
        JsonNode told = json("simulate", Session.sample("three-lines"), "--json", "--explain", 10);
        assertThat(told.get("legs").get(0).get("proxy").get("algorithm").asString())
                .isEqualTo("least_conn");
        assertThat(told.get("notes").get(0).asString()).contains("is left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | There is no request 0; the first is 1",
                "-3 | There is no request -3; the first is 1",
                "99999999999999999999 | There is no request 99999999999999999999",
                "nobody | There is no client group \"nobody\" in this design; it has visitors.",
                "visitors#0 | There is no client \"0\" in visitors; its clients are 1 to 20000.",
                "visitors#20001 | its clients are 1 to 20000.",
                "visitors#me | There is no client \"me\" in visitors",
                "visitors# | There is no client \"\" in visitors",
                "visitors@noon | \"noon\" is no time; write seconds or 30m or 1h30m.",
                "visitors@ | \"\" is no time",
                "visitors#1@3h | The scenario ends after 3 h, before 3h.",
                "#7 | \"#7\" names no request; write a number such as 100, or GROUP"
            })
    void whatIsNotThereCannotBeExplained(String request, String why) {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", canary, "--explain", request)).isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").contains(why).hasLineCount(1);
    }

    @Test
    void aClientThatAsksNoMoreIsSaidToBeSo() {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", canary, "--explain", "visitors#1@10799.999999"))
                .isEqualTo(2);
        assertThat(session.err()).contains("Client 1 of visitors makes no request between 3 h and the end");
    }

    @Test
    void urlsWithWeightsDecideWhatIsAskedFor() {
        JsonNode result = json(
                "simulate",
                "--json",
                plain,
                "--scenario",
                "plain-hour",
                "--runs",
                1,
                "--url",
                "http://example.com/=3",
                "--url",
                "http://another.example.com/");
        assertThat(share(result, "backend1")).isBetween(0.74, 0.76);
        assertThat(share(result, "backend2")).isBetween(0.24, 0.26);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scenario nothing | There is no scenario \"nothing\" in this design; it has ",
                "--url ftp://example.com/ | only http and https",
                "--url http://example.com/=x | The weight \"x\" of --url http://example.com/=x is no number",
                "--url http://example.com/=0 | has to lie above 0",
                "--url http://example.com/=-1 | has to lie above 0",
                "--url http://example.com/=1e999 | has to lie above 0",
                "--threads 0 | threads lies outside 1 to 1024",
                "--runs -1 | runs lies outside 0 to 10000",
                "--caches 0 | cannot be simulated; 1 to 100000 can",
                "--zipf -2 | lies outside 0 to 10",
                "--zipf NaN | lies outside 0 to 10",
                "--seed soon | Invalid value for option"
            })
    void aCallThatCannotBePlayedIsOneSentence(String options, String why) {
        Session session = Session.in(folder);
        assertThat(session.run(Stream.concat(Stream.of("simulate", plain), Stream.of(options.split(" ")))
                        .toArray()))
                .isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").contains(why).hasLineCount(1);
        assertThat(session.out()).isEmpty();
    }

    @Test
    void aScenarioIsFoundByItsIdOrItsLabel() {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", canary, "--runs", 1, "--scenario", "RELEASE in three steps"))
                .isZero();
        assertThat(session.run("simulate", canary, "--scenario", "another")).isEqualTo(2);
        assertThat(session.err()).contains("it has ").doesNotContain("none");
    }

    @Test
    void whereNothingIsServedTheExitCodeIsOne() {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", plain, "--runs", 1, "--url", "http://nobody.example.com/"))
                .isEqualTo(1);
        assertThat(session.out()).contains("no address                    100.0 %");
    }

    @Test
    void onATerminalTheProgressIsShownAndRemoved() {
        Session session = Session.answering(folder, "");
        assertThat(session.run("simulate", canary, "--runs", 2)).isZero();
        assertThat(session.err()).contains("\r100 % done").endsWith("\r");
    }

    private JsonNode json(Object... arguments) {
        Session session = Session.in(folder);
        session.run(arguments);
        assertThat(session.err()).isEmpty();
        return JsonMapper.shared().readTree(session.out());
    }

    private static double share(JsonNode result, String endpoint) {
        for (JsonNode share : result.get("shares")) {
            if (share.get("endpoint").asString().equals(endpoint)) {
                return share.get("share").asDouble();
            }
        }
        throw new AssertionError("No share of " + endpoint);
    }
}

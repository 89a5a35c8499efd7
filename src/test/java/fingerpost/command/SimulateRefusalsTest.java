package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be simulated is said in one line, at its field where it stands in the document: never a hang, never a fault. */
@Timeout(60)
class SimulateRefusalsTest {
    private static final String DESIGN = """
        {
          "format": "fingerpost",
          "version": 1,
          "zones": [
            {
              "id": "zone",
              "apex": "example.com",
              "ttl": 300,
              "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600, "expire": 1209600, "minimum": 300, "ttl": 3600},
              "records": [
                {"owner": "www", "type": "A", "ttl": 60, "weighted": [{"weight": 3, "answers": ["203.0.113.1"]}, {"weight": 1, "answers": ["203.0.113.2"]}]},
                {"owner": "new", "type": "A", "ttl": 60, "canary": {"percent": 5, "answers": ["203.0.113.2"]}, "stable": {"answers": ["203.0.113.1"]}},
                {"owner": "api", "type": "A", "ttl": 60, "failover": [{"answers": ["203.0.113.1"]}, {"answers": ["203.0.113.2"]}], "check": {"tcp": 80, "interval": 9, "timeout": 4, "failures": 7, "successes": 6}}
              ]
            }
          ],
          "proxies": [
            {"id": "edge", "label": "", "kind": "nginx", "addresses": ["203.0.113.1", "203.0.113.2"], "servers": [
              {"names": ["www.example.com", "new.example.com", "api.example.com"], "listens": [{"port": 80}], "locations": [{"path": "/", "proxyPass": "shop"}]}
            ]}
          ],
          "services": [{"id": "shop", "label": "", "members": [{"backend": "app", "weight": 5}]}],
          "backends": [{"id": "app", "label": "", "host": "192.0.2.21", "port": 8080, "capacity": 1000}],
          "resolvers": [{"id": "isp", "label": "", "profile": "unbound", "address": "198.51.100.130"}],
          "clients": [
            {"id": "people", "label": "", "population": 20, "networks": ["198.51.100.128/25"], "requestsPerHour": 6, "resolvers": [{"resolver": "isp", "weight": 2}], "stub": "chromium"}
          ],
          "scenarios": [
            {
              "id": "tried",
              "label": "Tried",
              "duration": 1200,
              "measures": [],
              "asks": [{"url": "http://www.example.com/", "weight": 11}, {"url": "http://api.example.com/", "weight": 1}],
              "diurnal": {"from": 8, "peak": 20, "height": 1.5},
              "caches": {"count": 3, "zipf": 0.9},
              "checkers": {"count": 4, "needed": 2},
              "happenings": [
                {"at": 60, "fails": "edge"},
                {"at": 61, "recovers": "edge"},
                {"at": 120, "canaryMoves": "zone", "owner": "new", "percent": 25},
                {"at": 180, "surge": "people", "factor": 2.5, "lasts": 77},
                {"at": 240, "authorityOutage": "zone", "lasts": 78},
                {"at": 300, "pathBreaks": "people", "families": "v6", "lasts": 79},
                {"at": 360, "recordChanges": "zone", "record": {"owner": "www", "type": "A", "ttl": 61, "answers": ["203.0.113.1"]}}
              ]
            }
          ]
        }
        """;

    @TempDir
    Path folder;

    @Test
    void theDesignThatIsSpoiltBelowIsPlayed() throws IOException {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", design(DESIGN), "--runs", 1, "--no-yardsticks"))
                .as(session::err)
                .isZero();
        assertThat(session.out()).startsWith("Tried: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"population\": 20 | \"population\": 0 | clients[0]: The client group people has no clients",
                "\"population\": 20 | \"population\": -5 | clients[0]: The client group people has no clients",
                "\"population\": 20 | \"population\": 9223372036854775808 | clients[0].population: Here stands a"
                        + " number; write a whole number",
                "\"population\": 20 | \"population\": 1e9 | clients[0].population: Here stands a number; write a whole"
                        + " number",
                "\"population\": 20 | \"population\": NaN | clients[0].population: This is not JSON: Non-standard"
                        + " token 'NaN'.",
                "\"requestsPerHour\": 6 | \"requestsPerHour\": -6 | clients[0]: The client group people needs a"
                        + " request rate of at least 0",
                "\"requestsPerHour\": 6 | \"requestsPerHour\": 1e308 | clients[0].requestsPerHour: The number 1e308 is"
                        + " too large",
                "\"requestsPerHour\": 6 | \"requestsPerHour\": 1e999999999 | clients[0].requestsPerHour: The number"
                        + " 1e999999999 is too large",
                "\"resolver\": \"isp\", \"weight\": 2 | \"resolver\": \"isp\", \"weight\": 0 |"
                        + " clients[0].resolvers[0]: The weight of the resolver isp is below 1",
                "\"resolver\": \"isp\" | \"resolver\": \"nobody\" | clients[0].resolvers[0].resolver: There is no"
                        + " element with the id nobody",
                "\"duration\": 1200 | \"duration\": 0 | scenarios[0]: The scenario tried needs a duration above zero",
                "\"duration\": 1200 | \"duration\": -1 | scenarios[0]: The scenario tried needs a duration above zero",
                "\"duration\": 1200 | \"duration\": 1e16 | scenarios[0].duration: The number 1e16 is too large",
                "\"duration\": 1200 | \"duration\": 1e-10 | scenarios[0].duration: A time has at most nine decimals;"
                        + " 1E-10 has more",
                "\"weight\": 11 | \"weight\": 0 | scenarios[0].asks[0].weight: The weight of http://www.example.com/"
                        + " has to lie above 0",
                "\"weight\": 11 | \"weight\": -1 | scenarios[0].asks[0].weight: The weight of http://www.example.com/"
                        + " has to lie above 0",
                "\"weight\": 11 | \"weight\": 1e308 | scenarios[0].asks[0].weight: The number 1e308 is too large",
                "\"url\": \"http://www.example.com/\" | \"url\": \"http://api.example.com/\" | scenarios[0].asks:"
                        + " http://api.example.com/ is asked for twice",
                "\"url\": \"http://www.example.com/\" | \"url\": \"ftp://www.example.com/\" |"
                        + " scenarios[0].asks[0].url: Clients open pages by http or https",
                "\"from\": 8 | \"from\": 24 | scenarios[0].diurnal: An hour of the day lies from 0 to below 24",
                "\"height\": 1.5 | \"height\": 3 | scenarios[0].diurnal: The peak of a day has 1 to 2 times the mean"
                        + " rate",
                "\"count\": 3 | \"count\": 1000000000 | scenarios[0].caches: A resolver consists of 1 to 100000 caches",
                "\"count\": 3 | \"count\": 0 | scenarios[0].caches: A resolver consists of 1 to 100000 caches",
                "\"zipf\": 0.9 | \"zipf\": -0.1 | scenarios[0].caches: The exponent of the caches lies from 0 to 10",
                "\"zipf\": 0.9 | \"zipf\": 10.5 | scenarios[0].caches: The exponent of the caches lies from 0 to 10",
                "\"count\": 4 | \"count\": 1000000000 | scenarios[0].checkers: There are 1 to 1000 health checkers",
                "\"needed\": 2 | \"needed\": 5 | scenarios[0].checkers: Of 4 health checkers 1 to 4 have to agree",
                "\"at\": 60 | \"at\": -60 | scenarios[0].happenings[0]: Nothing happens before a scenario begins",
                "\"fails\": \"edge\" | \"fails\": \"nobody\" | scenarios[0].happenings[0].fails: There is no element"
                        + " with the id nobody",
                "\"fails\": \"edge\" | \"explodes\": \"edge\" | scenarios[0].happenings[0]: One of the fields"
                        + " \"fails\", ",
                "\"percent\": 25 | \"percent\": 101 | scenarios[0].happenings[2].percent: A canary's share lies from 0"
                        + " to 100 percent",
                "\"percent\": 25 | \"percent\": -1 | scenarios[0].happenings[2].percent: A canary's share lies from 0"
                        + " to 100 percent",
                "\"percent\": 25 | \"percent\": 1e14 | scenarios[0].happenings[2].percent: A canary's share lies from"
                        + " 0 to 100 percent",
                "\"percent\": 25 | \"percent\": 0.001 | scenarios[0].happenings[2].percent: A percentage has at most"
                        + " two decimals",
                "\"surge\": \"people\" | \"surge\": \"nobody\" | scenarios[0].happenings[3].surge: There is no element"
                        + " with the id nobody",
                "\"factor\": 2.5 | \"factor\": 0 | scenarios[0].happenings[3].factor: A surge needs a factor above"
                        + " zero",
                "\"factor\": 2.5 | \"factor\": -2 | scenarios[0].happenings[3].factor: A surge needs a factor above"
                        + " zero",
                "\"lasts\": 77 | \"lasts\": -3 | scenarios[0].happenings[3].lasts: What happens for a while lasts"
                        + " longer than 0",
                "\"lasts\": 78 | \"lasts\": 0 | scenarios[0].happenings[4].lasts: What happens for a while lasts"
                        + " longer than 0",
                "\"ttl\": 61 | \"ttl\": 2147483648 | scenarios[0].happenings[6].record.ttl: A TTL of 2147483648 s lies"
                        + " outside",
                "\"interval\": 9 | \"interval\": 0 | zones[0].records[2].check: A health check needs an interval and a"
                        + " timeout above zero",
                "\"interval\": 9 | \"interval\": 0.0000001 | zones[0].records[2].check: A health check probes once in"
                        + " a millisecond to a day",
                "\"interval\": 9 | \"interval\": 1e15 | zones[0].records[2].check: A health check probes once in a"
                        + " millisecond to a day",
                "\"timeout\": 4 | \"timeout\": 1e13 | zones[0].records[2].check: A health check probes once in a"
                        + " millisecond to a day",
                "\"failures\": 7 | \"failures\": 0 | zones[0].records[2].check: A health check changes its mind after"
                        + " at least one probe",
                "\"failures\": 7 | \"failures\": 2000000000 | zones[0].records[2].check: A health check changes its"
                        + " mind after at most 1000 probes",
                "\"successes\": 6 | \"successes\": 2000000000 | zones[0].records[2].check: A health check changes its"
                        + " mind after at most 1000 probes",
                "\"weight\": 5 | \"weight\": 0 | services[0].members[0]: The weight 0 of app lies outside 1 to 1000000",
                "\"capacity\": 1000 | \"capacity\": 0 | backends[0]: The backend app has a capacity below one request"
            })
    void aDocumentIsRefusedAtTheField(String stands, String instead, String why) throws IOException {
        assertThat(refusal(stands, instead)).contains("design.topology.json: line ", ", at " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"population\": 20 | \"population\": 1000000000 | would make up to 5.00e+09 requests in the scenario"
                        + " tried",
                "\"population\": 20 | \"population\": 999999999999999999 | would make up to 5.00e+18 requests in the"
                        + " scenario tried",
                "\"population\": 20, \"networks\": [\"198.51.100.128/25\"], \"requestsPerHour\": 6 | \"population\":"
                        + " 1000000000, \"networks\": [], \"requestsPerHour\": 0.001 | have 1000000000 clients; at most"
                        + " 100000000 can be simulated",
                "\"requestsPerHour\": 6 | \"requestsPerHour\": 0 | The client groups of the design never ask",
                "\"requestsPerHour\": 6 | \"requestsPerHour\": 1e15 | would make up to 1.67e+16 requests",
                "\"factor\": 2.5 | \"factor\": 1e15 | would make up to 4.00e+16 requests",
                "\"duration\": 1200 | \"duration\": 31536000 | The scenario tried lasts 365 days; at most 200 can be"
                        + " simulated",
                "\"duration\": 1200 | \"duration\": 1e15 | would make up to 8.33e+13 requests",
                "\"duration\": 1200 | \"duration\": 1e-9 | The scenario tried is over in less than a second",
                "\"fails\": \"edge\" | \"fails\": \"people\" | after 60 s lets the client group people fail or"
                        + " recover, which answers nobody",
                "\"recovers\": \"edge\" | \"recovers\": \"zone\" | after 61 s lets the zone zone fail; give it an"
                        + " outage of its servers",
                "\"pathBreaks\": \"people\" | \"pathBreaks\": \"shop\" | after 300 s breaks the path to the service"
                        + " shop, which has no address",
                "\"canaryMoves\": \"zone\" | \"canaryMoves\": \"edge\" | after 120 s takes the proxy edge for a zone",
                "\"owner\": \"new\", \"percent\": 25 | \"owner\": \"api\", \"percent\": 25 | after 120 s moves the"
                        + " canary of api.example.com., which has none there",
                "\"surge\": \"people\" | \"surge\": \"edge\" | after 180 s lets the proxy edge ask more often, which"
                        + " does not ask",
                "\"authorityOutage\": \"zone\" | \"authorityOutage\": \"edge\" | after 240 s takes the proxy edge for"
                        + " a zone",
                "\"recordChanges\": \"zone\" | \"recordChanges\": \"people\" | after 360 s takes the client group"
                        + " people for a zone"
            })
    void whatCanBeDrawnButNotPlayedIsRefusedWithWhatToDo(String stands, String instead, String why) throws IOException {
        assertThat(refusal(stands, instead)).contains(why).matches("(?s).*[.;] .*\\.\\R?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"requestsPerHour\": 6 | \"requestsPerHour\": 1e-299 | 1",
                "\"url\": \"http://www.example.com/\" | \"url\": \"http://nobody.example.com/\" | 0",
                "\"weight\": 3 | \"weight\": 0 | 0",
                "\"count\": 3 | \"count\": 100000 | 0",
                "\"zipf\": 0.9 | \"zipf\": 10 | 0",
                "\"at\": 60 | \"at\": 1e15 | 0",
                "\"lasts\": 77 | \"lasts\": 1e15 | 0",
                "\"lasts\": 78 | \"lasts\": 1e15 | 0",
                "\"lasts\": 79 | \"lasts\": 1e15 | 0",
                "\"interval\": 9 | \"interval\": 0.001 | 0",
                "\"timeout\": 4 | \"timeout\": 1e-9 | 0",
                "\"capacity\": 1000 | \"capacity\": 2147483647 | 0",
                "\"type\": \"A\", \"ttl\": 61, \"answers\": [\"203.0.113.1\"] | \"type\": \"CNAME\", \"ttl\": 0,"
                        + " \"answers\": [\"www\"] | 0"
            })
    void whatIsOnlyFarOutIsPlayed(String stands, String instead, int code) throws IOException {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", spoilt(stands, instead), "--runs", 1, "--no-yardsticks"))
                .as(session::err)
                .isEqualTo(code);
        assertThat(session.out()).startsWith("Tried: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--url http://www.example.com/=1e308 --url http://api.example.com/=1e308 | The weights of the URLs add"
                        + " up to more than there are numbers for",
                "--url http://[::1 | the bracket before its IPv6 address is not closed",
                "--url http:// | it has no host",
                "--caches 1000000000 | cannot be simulated; 1 to 100000 can",
                "--caches 99999999999 | Invalid value for option",
                "--seed 99999999999999999999 | Invalid value for option",
                "--seed 1.5 | Invalid value for option",
                "--zipf Infinity | lies outside 0 to 10",
                "--zipf 10.01 | lies outside 0 to 10",
                "--threads 1025 | threads lies outside 1 to 1024",
                "--runs 10001 | runs lies outside 0 to 10000",
                "--scenario nothing | There is no scenario \"nothing\" in this design; it has tried",
                "--explain -1 | There is no request -1",
                "--explain 9223372036854775807 | There is no request 9223372036854775807",
                "--with nowhere.json | nowhere.json is not there"
            })
    void aCallIsRefusedWithWhatIsWrong(String options, String why) throws IOException {
        Session session = Session.in(folder);
        assertThat(session.run(Stream.concat(Stream.of("simulate", design(DESIGN)), Stream.of(options.split(" ")))
                        .toArray()))
                .isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").contains(why).hasLineCount(1);
        assertThat(session.out()).isEmpty();
    }

    private String refusal(String stands, String instead) throws IOException {
        Session session = Session.in(folder);
        assertThat(session.run("simulate", spoilt(stands, instead), "--runs", 1))
                .isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").hasLineCount(1).doesNotContain("(code ");
        assertThat(session.out()).isEmpty();
        return session.err();
    }

    private Path spoilt(String stands, String instead) throws IOException {
        assertThat(DESIGN).containsOnlyOnce(stands);
        return design(DESIGN.replace(stands, instead));
    }

    private Path design(String text) throws IOException {
        return Files.writeString(folder.resolve("design.topology.json"), text);
    }
}

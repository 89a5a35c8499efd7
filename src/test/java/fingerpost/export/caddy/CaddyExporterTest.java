package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Balancing;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CaddyExporterTest {
    private static Bundle exported(Topology topology) throws Exception {
        return new CaddyExporter().export(Running.all(topology, Proxy.Kind.CADDY), "2.6", Map.of());
    }

    private static Bundle shop(Balancing balancing, Member... members) throws Exception {
        return exported(SmallDesigns.with(SmallDesigns.shop())
                .with(new Service(
                        SmallDesigns.SHOP,
                        "Shop",
                        List.of(members),
                        balancing,
                        Optional.empty(),
                        0,
                        Optional.empty())));
    }

    private static String text(Bundle bundle) {
        return bundle.files().getOrDefault("edge/caddy.json", "").replaceAll("\\s+", " ");
    }

    private static String losses(Bundle bundle) {
        return bundle.losses().stream().map(Loss::message).toList().toString();
    }

    @Test
    void aSmallShopIsWrittenSo() throws Exception {
        String text = exported(SmallDesigns.with(SmallDesigns.shop())).files().getOrDefault("edge/caddy.json", "");
        assertThat(text.substring(0, text.indexOf("\"port-80-v6\""))
                        .replace("\t", "  ")
                        .strip())
                .isEqualTo("""
                    {
                      "apps": {
                        "http": {
                          "servers": {
                            "port-80-v4": {
                              "listen": ["tcp4/0.0.0.0:80"],
                              "protocols": ["h1", "h2"],
                              "automatic_https": {
                                "disable": true
                              },
                              "routes": [
                                {
                                  "match": [
                                    {
                                      "host": ["www.example.com"]
                                    }
                                  ],
                                  "handle": [
                                    {
                                      "handler": "subroute",
                                      "routes": [
                                        {
                                          "handle": [
                                            {
                                              "handler": "static_response",
                                              "status_code": 301,
                                              "headers": {
                                                "Location": ["https://www.example.com{http.request.uri}"]
                                              }
                                            }
                                          ],
                                          "terminal": true
                                        }
                                      ]
                                    }
                                  ],
                                  "terminal": true
                                },
                                {
                                  "handle": [
                                    {
                                      "handler": "static_response",
                                      "abort": true
                                    }
                                  ],
                                  "terminal": true
                                }
                              ]
                            },\
                    """);
    }

    @Test
    void weightsBecomeRepetitions() throws Exception {
        Bundle bundle =
                shop(new Balancing.RoundRobin(), Member.weighted(Id.of("one"), 4), Member.weighted(Id.of("two"), 2));
        assertThat(text(bundle))
                .contains("[ { \"dial\": \"192.0.2.11:8080\" }, { \"dial\": \"192.0.2.11:8080\" }, { \"dial\":"
                        + " \"[2001:db8::12]:8080\" } ]");
        assertThat(losses(bundle)).contains("no weights");
    }

    @Test
    void aBackupBesideASingleOtherIsTheSecondOfFirst() throws Exception {
        Bundle bundle = shop(
                new Balancing.RoundRobin(),
                new Member(Id.of("two"), 1, true, false, 1, Duration.ofSeconds(10)),
                Member.of(Id.of("one")));
        assertThat(text(bundle))
                .contains("[ { \"dial\": \"192.0.2.11:8080\" }, { \"dial\": \"[2001:db8::12]:8080\" } ]", "\"first\"");
    }

    @Test
    void membersTakenOutAreNotWrittenAndWithoutAnyItIs502() throws Exception {
        Bundle bundle =
                shop(new Balancing.RoundRobin(), new Member(Id.of("one"), 1, false, true, 1, Duration.ofSeconds(10)));
        assertThat(text(bundle)).doesNotContain("reverse_proxy").contains("\"status_code\": 502");
        assertThat(losses(bundle)).contains("answer 502");
    }

    @Test
    void aProxyThatRunsAnotherProgramIsNotWritten() throws Exception {
        Bundle bundle = new CaddyExporter().export(SmallDesigns.with(SmallDesigns.shop()), "2.6", Map.of());
        assertThat(bundle.files()).isEmpty();
        assertThat(bundle.losses()).extracting(Loss::status).containsExactly(Loss.Status.CANNOT);
    }

    @Test
    void twoThousandDesignsAreWrittenAndReadBackTheSameTwice() throws Exception {
        for (long seed : Chance.seeds(2_000).toArray()) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 4);
            Bundle bundle = exported(topology);
            assertThat(exported(topology)).isEqualTo(bundle);
            for (String text : bundle.files().values()) {
                assertThat(JsonText.print(JsonText.parse(text))).isEqualTo(text);
            }
        }
    }
}

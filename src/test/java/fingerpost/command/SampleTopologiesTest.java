package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.Walk;
import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.document.Samples;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample does what its note says: checked, walked and exported. */
class SampleTopologiesTest {
    private static final String ERRORS = """
        dual-stack-broken-v6    IP02
        wrong-two-cnames        CN02
        wrong-cname-at-apex     CN03
        wrong-cname-to-address  CN11
        """;

    static List<String> names() {
        return Samples.names();
    }

    private static Topology topology(String name) {
        return Samples.find(name).orElseThrow().document().topology();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRightOnesHaveNoErrorAndTheWrongOnesJustTheirs(String name) {
        List<Finding> findings = new Checks(LocalDate.of(2026, 11, 22)).of(topology(name));
        Map<String, String> expected = ERRORS.lines()
                .map(line -> line.split(" +", -1))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        List<String> wanted = Optional.ofNullable(expected.get(name)).stream().toList();
        assertThat(findings.stream().filter(each -> each.severity() == Severity.ERROR))
                .extracting(Finding::code)
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        load-balancer-by-host            | http://example.com/                | visitors         | backend1.internal serves
        load-balancer-by-host            | http://another.example.com/        | visitors         | backend2.internal serves
        one-vps-five-sites               | https://example.com/               | visitors         | Home page serves
        one-vps-five-sites               | https://blog.example.com/          | visitors         | Blog serves
        one-vps-five-sites               | http://shop.example.com/           | visitors         | Shop serves https://shop.example.com/
        one-vps-five-sites               | https://example.org/               | visitors         | Club page serves
        one-vps-five-sites               | https://wiki.example.org/          | visitors         | Wiki serves
        one-vps-five-sites               | https://203.0.113.20/              | visitors         | It fails: the TLS handshake
        one-vps-five-sites               | https://other.example.com/         | visitors         | It fails: Reverse proxy on the VPS answers 404
        www-cname-to-cloud-load-balancer | https://example.com/shop?id=7      | visitors         | Cloud load balancer serves https://www.example.com/shop?id=7
        apex-alias-flattening            | https://example.com/               | visitors         | Cloud load balancer serves
        apex-alias-flattening            | https://www.example.com/           | visitors         | Cloud load balancer serves
        pages-host                       | https://www.example.org/           | visitors         | Pages host serves
        pages-host                       | https://example.org/               | visitors         | Pages host serves
        three-address-round-robin        | https://www.example.com/           | visitors         | Server 1 serves
        three-lines                      | https://www.example.com/           | telecom-clients  | through Edge in Telecom's network
        three-lines                      | https://www.example.com/           | unicom-clients   | through Edge in Unicom's network
        three-lines                      | https://www.example.com/           | overseas-clients | through Edge overseas
        canary                           | https://api.example.com/           | visitors         | API serves
        canary                           | https://static.example.com/        | visitors         | Object storage serves
        port-redirection                 | http://notes.example.com/          | visitors         | Notes serves http://notes.example.com:3002/
        service-registry                 | https://_app._tcp.example.com/     | service-clients  | Instance 1 serves
        service-registry                 | https://app.example.com/           | visitors         | Instance 1 serves
        application-router               | https://example.com/               | visitors         | Backend 1 serves
        application-router               | https://another.example.com/       | visitors         | Backend 2 serves
        dual-stack-broken-v6             | https://www.example.com/           | visitors         | serves https://www.example.com/ through Reverse proxy
        dual-stack-broken-v6             | https://www.example.com/           | v6-clients       | It fails: no connection to [2001:db8:80::80]:443
        wrong-cname-to-address           | http://www.example.com/            | visitors         | It fails
        """)
    void itsRequestsEndAsItsNoteSays(String name, String url, String clients, String conclusion) {
        Walk walk = RequestWalk.of(topology(name)).walk(url, Optional.of(Id.of(clients)), new DesignState(1));
        assertThat(walk.conclusion()).contains(conclusion.replace("\"", ""));
        assertThat(walk.served()).isEqualTo(!conclusion.startsWith("It fails"));
    }

    @Test
    void aServerThatDiesIsLeftOutOfTheRotation() {
        DesignState state = new DesignState(1);
        state.fail(Id.of("server-1"));
        Walk walk = RequestWalk.of(topology("three-address-round-robin"))
                .walk("https://www.example.com/", Optional.empty(), state);
        assertThat(walk.conclusion()).startsWith("Server 2 serves");
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsExportedToEveryTargetTheSameEachTime(String name) throws Refusal {
        Topology topology = topology(name);
        for (Exporter exporter : Exporters.all()) {
            String version = exporter.versions().getFirst();
            Bundle bundle = exporter.export(topology, version, Map.of());
            assertThat(exporter.export(topology, version, Map.of())).isEqualTo(bundle);
            switch (exporter.target()) {
                case "zone" -> assertThat(bundle.files()).isNotEmpty();
                case "nginx" ->
                    assertThat(bundle.files().isEmpty())
                            .isEqualTo(topology.proxies().isEmpty());
                default -> assertThat(bundle.losses()).as(exporter.target()).isNotNull();
            }
            assertThat(bundle.losses())
                    .filteredOn(loss -> loss.status() != Loss.Status.EXACT)
                    .extracting(Loss::message)
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void everySampleIsWalkedOrIsOneThatMustNotBeBuilt() {
        CsvSource table = Arrays.stream(SampleTopologiesTest.class.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(CsvSource.class))
                .findFirst()
                .orElseThrow()
                .getAnnotation(CsvSource.class);
        assertThat(names())
                .filteredOn(name -> !table.textBlock().contains(name))
                .containsExactly("wrong-two-cnames", "wrong-cname-at-apex");
    }
}

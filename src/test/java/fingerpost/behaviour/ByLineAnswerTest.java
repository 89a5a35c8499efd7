package fingerpost.behaviour;

import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.ask;
import static fingerpost.behaviour.PolicyRuns.asker;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.PolicyRuns.forSubnet;
import static fingerpost.behaviour.PolicyRuns.inCountry;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.ByLine;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByLineAnswerTest {
    private static final Line TELECOM = line("telecom", List.of("203.0.113.0/24"), List.of());
    private static final Line CITY = line("city", List.of("203.0.113.128/25"), List.of());
    private static final Line GERMANY = line("germany", List.of(), List.of("DE"));
    private static final ByLine POLICY = new ByLine(
            List.of(
                    new LineChoice(id("telecom"), fixed("192.0.2.1")),
                    new LineChoice(id("city"), fixed("192.0.2.2")),
                    new LineChoice(id("germany"), fixed("192.0.2.3"))),
            Optional.of(fixed("192.0.2.9")));

    @Test
    void theLongestNetworkThatHoldsTheAskerWins() {
        assertThat(answer(asker("203.0.113.5"))).isEqualTo("192.0.2.1");
        assertThat(answer(asker("203.0.113.200"))).isEqualTo("192.0.2.2");
    }

    @Test
    void thenTheCountryThenTheDefault() {
        assertThat(answer(inCountry("DE"))).isEqualTo("192.0.2.3");
        assertThat(answer(inCountry("FR"))).isEqualTo("192.0.2.9");
    }

    @Test
    void theClientSubnetCountsBeforeTheResolver() {
        assertThat(answer(forSubnet("203.0.113.200", "198.51.100.0/24"))).isEqualTo("192.0.2.9");
        assertThat(answer(forSubnet("198.51.100.1", "203.0.113.128/26"))).isEqualTo("192.0.2.2");
    }

    @Test
    void theScopeIsAsShortAsTheAnswerAllows() {
        assertThat(scope("203.0.113.128/26")).as("inside the longest network").isEqualTo(25);
        assertThat(scope("203.0.113.0/26")).as("its sister has another answer").isEqualTo(25);
        assertThat(scope("203.0.113.0/24")).as("the network of a line itself").isEqualTo(24);
    }

    @Test
    void outsideOfAllNetworksTheWholeSubnetIsTheScopeWhereCountriesDecide() {
        assertThat(scope("198.51.100.0/24")).isEqualTo(24);
    }

    @Test
    void anAskerOutsideAllLinesOfAPolicyWithoutDefaultGetsNoData() {
        ByLine strict = new ByLine(List.of(new LineChoice(id("telecom"), fixed("192.0.2.1"))), Optional.empty());
        var response = ask(strict, asker("198.51.100.1"), new DesignState(1), TELECOM);

        assertThat(response.isNoData()).isTrue();
        assertThat(response.authority()).hasSize(1);
    }

    @Test
    void aLineWithoutAHealthyRecordLeavesItsAskersToTheNext() {
        DesignState state = new DesignState(1);
        state.fail(id("b"));

        assertThat(data(
                        WhenHealthy.of(POLICY, PORT_80),
                        asker("203.0.113.200"),
                        state,
                        TELECOM,
                        CITY,
                        GERMANY,
                        backend("b", 2, 80)))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void theReasonNamesTheLineAndTheNetwork() {
        Authority authority = new Authority(Designs.withPolicy(POLICY, TELECOM, CITY, GERMANY));
        Answered answered =
                authority.explain(Designs.question("www.example.com", "A"), asker("203.0.113.200"), new DesignState(1));

        assertThat(answered.hops().getFirst().why()).contains("line city: 203.0.113.128/25 holds 203.0.113.200/32");
    }

    private static String answer(Asker asker) {
        return data(POLICY, asker, new DesignState(1), TELECOM, CITY, GERMANY);
    }

    private static int scope(String subnet) {
        return ask(POLICY, forSubnet("192.0.2.53", subnet), new DesignState(1), TELECOM, CITY, GERMANY)
                .scope();
    }

    private static Line line(String name, List<String> networks, List<String> countries) {
        return new Line(id(name), name, networks.stream().map(IpNetwork::of).toList(), countries);
    }
}

package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.certificate;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.proxy;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Balancing;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a client meets at one address. */
class VisitsTest {
    private static final HealthCheck CHECK = HealthCheck.tcp(8080);
    private static final Topology SITE = Designs.topology(
            Designs.zone("example.com", "www 300 A 203.0.113.10"),
            certificate("cert", "www.example.com"),
            backend("a", 1, 8080),
            backend("b", 2, 8081),
            new Service(
                    id("pool"),
                    "pool",
                    List.of(Member.of(id("a")), Member.of(id("b"))),
                    new Balancing.RoundRobin(),
                    Optional.empty(),
                    0,
                    Optional.of(CHECK)),
            proxy(http("pool", "www.example.com")));

    @Test
    void aProxyPassesToItsServiceAndTellsWhatEachMemberDoes() {
        Visit.Passed passed = (Visit.Passed) visit("203.0.113.10", 80, new DesignState(1));

        assertThat(passed.servers()).containsEntry(id("a"), "192.0.2.1:8080").containsEntry(id("b"), "192.0.2.2:8081");
        assertThat(passed.ends())
                .containsEntry(id("a"), new RouteEnd.Passed(id("a"), id("a"), "www.example.com"))
                .containsOnlyKeys(id("a"), id("b"));
    }

    @Test
    void aMemberThatDoesNotAnswerHasNoEnd() {
        DesignState state = new DesignState(1);
        state.fail(id("a"));

        assertThat(((Visit.Passed) visit("203.0.113.10", 80, state)).ends()).containsOnlyKeys(id("b"));
    }

    @Test
    void whoIsDownIsSilentAndAPortWithoutListenerRefuses() {
        DesignState state = new DesignState(1);
        state.fail(id("proxy"));

        assertThat(visit("203.0.113.10", 80, state)).isInstanceOf(Visit.Silent.class);
        assertThat(visit("192.0.2.99", 80, new DesignState(1))).isInstanceOf(Visit.Silent.class);
        assertThat(visit("203.0.113.10", 81, new DesignState(1))).isInstanceOf(Visit.Refused.class);
    }

    /** In the walk as well: a dead backend is tried until its check has noticed. */
    @Test
    void whatChecksBelieveDecidesWhoIsTried() {
        assertThat(tries(Set.of())).contains("pool tries a", "pool chooses b");
        assertThat(tries(Set.of(id("a")))).doesNotContain("pool tries a").contains("pool chooses b");
    }

    private static List<String> tries(Set<Id> believed) {
        DesignState state = new DesignState(1);
        state.fail(id("a"));
        state.believe(CHECK, believed);
        return RequestWalk.of(SITE).walk("http://www.example.com/", Optional.empty(), state).steps().stream()
                .map(WalkStep::title)
                .toList();
    }

    private static Visit visit(String address, int port, DesignState state) {
        return new Visits(SITE)
                .at(
                        IpAddress.of(address),
                        TargetUrl.parse("http://www.example.com:" + port + "/"),
                        Optional.empty(),
                        state);
    }
}

package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.RecordSet;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final long SECOND = 1_000_000;

    @Test
    void hostsWhoseChainsMeetAreOneGroupAndTimesAreThoseOfTheWholeChain() {
        Chains chains = chains(
                new Lab()
                        .www(60)
                        .entry(alias("a", 300, "b"), alias("b", 3600, "www"), alias("c", 30, "www"), address("d", 20)),
                "a",
                "c",
                "d",
                "www");

        assertThat(chains.group(1)).isEqualTo(chains.group(0)).isEqualTo(chains.group(3));
        assertThat(chains.group(2)).isNotEqualTo(chains.group(0));
        assertThat(times(chains, 4)).containsExactly(3600, 60, 60, 30, 20, 20, 60, 60);
    }

    @Test
    void aLinkThatIsNotKeptIsNotTheShortest() {
        Chains chains = chains(new Lab().entry(alias("a", 300, "b"), address("b", 0), address("c", 0)), "a", "c");

        assertThat(times(chains, 2)).containsExactly(300, 300, 0, 0);
    }

    @Test
    void aCircleEndsAndWhatFailsIsKeptForNoTime() {
        Chains chains = chains(
                new Lab().www(60).entry(alias("a", 50, "b"), alias("b", 40, "a")), "a", "www", "www.example.net");

        assertThat(times(chains, 3)).startsWith(50, 40, 60, 60);
        assertThat(chains.group(1)).isNotEqualTo(chains.group(0));
        assertThat(chains.shortest(2)).isEqualTo(chains.longest(2));
    }

    private static RecordSet alias(String owner, int ttl, String target) {
        return RecordSet.fixed(name(owner), new Ttl(ttl), new Cname(name(target)));
    }

    private static RecordSet address(String owner, int ttl) {
        return RecordSet.fixed(name(owner), new Ttl(ttl), Lab.address(1));
    }

    private static DomainName name(String owner) {
        return DomainName.of(owner.contains(".") ? owner : owner + ".example.com");
    }

    /** For each host the longest and the shortest, in seconds. */
    private static long[] times(Chains chains, int hosts) {
        long[] times = new long[2 * hosts];
        for (int host = 0; host < hosts; host++) {
            times[2 * host] = chains.longest(host) / SECOND;
            times[2 * host + 1] = chains.shortest(host) / SECOND;
        }
        return times;
    }

    private static Chains chains(Lab lab, String... hosts) {
        Model model = lab.model(new Load(
                Arrays.stream(hosts)
                        .map(host -> new Load.Ask(
                                TargetUrl.parse("http://" + name(host).host() + "/"), 1))
                        .toList(),
                1,
                0));
        Cache cache = model.caches().getFirst();
        Tally tally = new Tally(new Tally.Shape(1, 9, 9, 9));
        return new Chains(model, cache.cells(), new Kept(model, cache, 1, 0, tally), new Hosts(model));
    }
}

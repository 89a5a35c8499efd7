package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.RecordSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarmUpTest {
    private static final double SECOND = 1e6;
    private static final int TIMES = 2_000;

    /** Renewal theory: there with LT / (1 + LT), and then for a time from 0 to T, all alike. */
    @ParameterizedTest
    @CsvSource({"60, 0.05, 0.75", "300, 0.003333333, 0.5", "5, 0.05, 0.2"})
    void oneAnswerIsThereAsOftenAsARenewalProcessHasIt(int ttl, double perSecond, double expected) {
        Model model = new Lab().www(ttl).model();
        int there = 0;
        double left = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            long holds = warm(model, perSecond, seed).left(0, Model.V4, 0, 0);
            there += holds > 0 ? 1 : 0;
            left += holds / SECOND;
        }

        assertThat(there / (double) TIMES)
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / TIMES)));
        assertThat(left / there).isCloseTo(ttl / 2.0, within(4 * ttl / Math.sqrt(12.0 * there)));
    }

    /** The alias lasts ten times as long as the address behind it: whenever the address is there, so is the alias. */
    @Test
    void aChainIsNeverThereWithoutItsFirstLink() {
        DomainName www = DomainName.of("www.example.com");
        DomainName target = DomainName.of("target.example.com");
        Model model = new Lab()
                .entry(
                        RecordSet.fixed(www, new Ttl(600), new Cname(target)),
                        RecordSet.fixed(target, new Ttl(60), Lab.address(1)))
                .model();
        int name = model.names().indexOf(www);
        int behind = model.names().indexOf(target);
        int both = 0;
        for (int seed = 0; seed < 500; seed++) {
            Kept kept = warm(model, 0.05, seed);
            long chain = kept.left(name, Model.V4, 0, 0);
            long address = kept.left(behind, Model.V4, 0, 0);
            both += chain > 0 ? 1 : 0;
            assertThat(chain).isEqualTo(address > 0 ? Math.min(chain, address) : 0);
        }
        assertThat(both).isBetween(300, 430);
    }

    @Test
    void whatNobodyAsksOrIsNeverKeptLeavesNothing() {
        assertThat(warm(new Lab().www(60).model(), 0, 1).left(0, Model.V4, 0, 0))
                .isZero();
        assertThat(warm(new Lab().www(0).model(), 5, 1).left(0, Model.V4, 0, 0)).isZero();
    }

    private static Kept warm(Model model, double perSecond, int seed) {
        Cache cache = model.caches().getFirst();
        Kept kept = new Kept(model, cache, seed, 0, new Tally(new Tally.Shape(1, 9, 9, 9)));
        Hosts hosts = new Hosts(model);
        double[][] rates = {{perSecond / SECOND}};
        Chains chains = new Chains(model, cache.cells(), kept, hosts);
        new WarmUp(cache.cells(), kept, hosts, chains, rates, Dice.of(seed, 0, Dice.Purpose.START)).play();
        return kept;
    }
}

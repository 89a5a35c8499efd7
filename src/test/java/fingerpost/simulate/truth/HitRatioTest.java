package fingerpost.simulate.truth;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.compiled.Load;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.RecordSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a cache of one level has the answer: Jung, Berger and Balakrishnan, INFOCOM 2003. */
class HitRatioTest {
    private static final int BATCHES = 20;

    private static Lab oneCache(double rate, int ttl, double lookups) {
        return new Lab()
                .www(ttl)
                .clients(1, rate, ClientGroup.Stub.NO_CACHE)
                .lasts(Duration.ofMillis(Math.round(lookups / rate / BATCHES * 1000)), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0033333333333333335, 300, 0.5000",
        "0.01, 300, 0.7500",
        "0.1, 60, 0.857143",
        "1, 60, 0.983607",
        "1, 300, 0.996678"
    })
    void number1PoissonClientsHitATtlCacheByRateTimesTtl(double rate, int ttl, double expected) {
        oneCache(rate, ttl, 1e6).play(BATCHES).resolverHits().agreesWith(expected, 0.001);
    }

    @Test
    void number3TheAuthorityIsAskedOnceInATtlAndAGap() {
        oneCache(1, 60, 2e6).play(BATCHES).queryRate().agreesWith(0.0163934, 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"60, 0.3835", "300, 0.5643", "900, 0.6952", "3600, 0.8456", "86400, 0.9889"})
    void number4ZipfCatalogueIsTheSumOfItsNames(int ttl, double expected) {
        int names = 10_000;
        int chunk = 2_500;
        double exponent = 0.91;
        double rate = 10;
        double all = 0;
        for (int i = 1; i <= names; i++) {
            all += Math.pow(i, -exponent);
        }
        List<Batches> parts = new ArrayList<>();
        for (int first = 1; first <= names; first += chunk) {
            Lab lab = new Lab();
            List<Load.Ask> asks = new ArrayList<>();
            double weight = 0;
            for (int i = first; i < first + chunk; i++) {
                DomainName name = DomainName.of("n" + i + ".example.com");
                lab.entry(RecordSet.fixed(name, new Ttl(ttl), Lab.address(1)));
                asks.add(new Load.Ask(TargetUrl.parse("http://n" + i + ".example.com/"), Math.pow(i, -exponent)));
                weight += Math.pow(i, -exponent);
            }
            lab.clients(1, rate * weight / all, ClientGroup.Stub.NO_CACHE).lasts(Duration.ofSeconds(5_000), 1);
            parts.add(Batches.of(lab.model(new Load(asks, 1, 0)), 1, BATCHES));
        }
        Batches.together(parts).resolverHits().agreesWith(expected, 0.001);
    }
}

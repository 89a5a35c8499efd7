package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.truth.Batches;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeptTest {
    private static final long SECOND = 1_000_000;

    private static Kept kept(Model model, Recursion recursion) {
        Cache cache = model.caches().getFirst().with(recursion);
        return new Kept(
                model,
                cache,
                1,
                0,
                new Tally(new Tally.Shape(
                        1,
                        model.addresses().size(),
                        model.ends().size(),
                        model.servers().size())));
    }

    private static Kept kept(Lab lab, Resolver.Profile profile) {
        return kept(lab.model(), Recursion.of(profile));
    }

    private static int look(Kept kept, int era, long now) {
        return kept.look(0, Model.V4, now, era, -1, 0, 0, 0);
    }

    @Test
    void number2EvenlySpacedLookupsHitFloorOfTtlByPeriodTimesPerMiss() {
        Kept kept = kept(new Lab().www(59), Resolver.Profile.UNBOUND);
        int hits = 0;
        for (int i = 0; i < 300; i++) {
            look(kept, 0, i * 20L * SECOND);
            hits += kept.asked == 0 ? 1 : 0;
        }
        assertThat(hits).isEqualTo(200);
    }

    /** A TTL of 3,000,000 was measured at these servers; the public services' caps by nullrouted.space 2023. */
    @ParameterizedTest
    @CsvSource({
        "BIND, 604800",
        "UNBOUND, 86400",
        "KNOT, 86400",
        "POWERDNS, 86400",
        "DNSMASQ, 3000000",
        "GOOGLE, 21600",
        "QUAD9, 43200",
        "OPENDNS, 3600"
    })
    void number12LongTtlsAreCutToTheResolversCap(Resolver.Profile profile, long seconds) {
        Kept kept = kept(new Lab().www(3_000_000), profile);
        look(kept, 0, 0);
        assertThat(kept.answeredUntil).isEqualTo(seconds * SECOND);
    }

    @ParameterizedTest
    @CsvSource({"BIND, 0", "UNBOUND, 0", "KNOT, 5", "POWERDNS, 1"})
    void aTtlOfZeroIsUsedOnceExceptWhereTheResolverKeepsLonger(Resolver.Profile profile, long seconds) {
        Kept kept = kept(new Lab().www(0), profile);
        look(kept, 0, 0);
        assertThat(kept.answeredUntil).isEqualTo(seconds * SECOND);
        look(kept, 0, 500_000);
        assertThat(kept.asked).isEqualTo(seconds == 0 ? 1 : 0);
    }

    /** The SOA of the lab has TTL 3600 and minimum 300. */
    @Test
    void number11ThatThereIsNoneIsKeptForTheLesserOfSoaTtlAndMinimum() {
        Lab lab = new Lab().entry(RecordSet.fixed(DomainName.of("other.example.com"), new Ttl(60), Lab.address(1)));
        Kept kept = kept(lab, Resolver.Profile.BIND);
        assertThat(look(kept, 0, 0)).isEqualTo(Answer.NONE);
        assertThat(kept.answeredUntil).isEqualTo(300 * SECOND);
    }

    @ParameterizedTest
    @EnumSource(names = {"BIND", "UNBOUND"})
    void theLastMicrosecondIsAHitAndTheEndIsNot(Resolver.Profile profile) {
        Kept kept = kept(new Lab().www(5), profile);
        look(kept, 0, 0);
        look(kept, 0, 5 * SECOND - 1);
        assertThat(kept.asked).isZero();
        assertThat(kept.answeredUntil).isEqualTo(5 * SECOND);
        look(kept, 0, 5 * SECOND);
        assertThat(kept.asked).isEqualTo(1);
    }

    private static Lab down() {
        return new Lab()
                .www(300)
                .happens(new Happening.AuthorityOutage(Duration.ZERO, Lab.ZONE, Duration.ofMinutes(30)));
    }

    @Test
    void failuresAreKeptTwiceAsLongEachTimeUpToFiveMinutes() {
        Kept kept = kept(down().model(), Recursion.of(Resolver.Profile.BIND).withBackOff());
        long now = 0;
        for (long wait : new long[] {5, 10, 20, 40, 80, 160, 300, 300}) {
            assertThat(look(kept, 1, now)).isEqualTo(Answer.FAILED);
            assertThat(kept.asked).isEqualTo(1);
            assertThat(kept.answeredUntil).isEqualTo(now + wait * SECOND);
            look(kept, 1, kept.answeredUntil - 1);
            assertThat(kept.asked).as("asked again before its time").isZero();
            now = kept.answeredUntil;
        }
        look(kept, 2, now);
        assertThat(look(kept, 1, now + 300 * SECOND)).isEqualTo(Answer.FAILED);
        assertThat(kept.answeredUntil).as("begins anew after a success").isEqualTo(now + 305 * SECOND);
    }

    @Test
    void staleAnswersLastThirtySecondsEachAndEndWithTheirTime() {
        Kept kept = kept(down().model(), Recursion.of(Resolver.Profile.UNBOUND).withStale(Duration.ofSeconds(40)));
        look(kept, 0, 0);
        assertThat(look(kept, 1, 301 * SECOND)).isNotNegative();
        assertThat(kept.answeredUntil).isEqualTo(331 * SECOND);
        look(kept, 1, 330 * SECOND);
        assertThat(kept.asked).isZero();
        assertThat(look(kept, 1, 332 * SECOND)).isNotNegative();
        assertThat(kept.answeredUntil).isEqualTo(340 * SECOND);
        assertThat(look(kept, 1, 340 * SECOND)).isEqualTo(Answer.FAILED);
    }

    private static AnswerPolicy weighted(int... weights) {
        List<WeightedChoice> choices = new ArrayList<>();
        for (int weight : weights) {
            choices.add(new WeightedChoice(weight, new Fixed(List.of(Lab.address(choices.size() + 1)))));
        }
        return new Weighted(choices);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0.6667", "45, 60, 75, 0.6528"})
    void number30AtTheNextQuestionTheAddressDiffersUnlessItIsDrawnAgain(int a, int b, int c, double expected) {
        Kept kept = kept(new Lab().www(1, weighted(a, b, c)), Resolver.Profile.UNBOUND);
        int many = 1_000_000;
        int changed = 0;
        int before = look(kept, 0, 0);
        for (int i = 1; i <= many; i++) {
            int now = look(kept, 0, i * SECOND);
            changed += now == before ? 0 : 1;
            before = now;
        }
        new Batches.Estimate((double) changed / many, Math.sqrt(0.25 / many)).agreesWith(expected, 0.001);
    }

    @ParameterizedTest
    @CsvSource({"120, 0.266667", "600, 0.888889"})
    void number31ASessionFindsAnotherAddressAfterItsTtlRunsOut(int length, double expected) {
        Kept kept = kept(new Lab().www(300, weighted(1, 1, 1)), Resolver.Profile.UNBOUND);
        SplittableRandom random = new SplittableRandom(1);
        int many = 100_000;
        int moved = 0;
        long now = 0;
        for (int i = 0; i < many; i++) {
            look(kept, 0, now);
            now += random.nextLong(300 * SECOND);
            int first = look(kept, 0, now);
            boolean isSame = true;
            for (long step = SECOND; step < length * SECOND; step += 2 * SECOND) {
                isSame &= look(kept, 0, now + step) == first;
            }
            now += length * SECOND;
            isSame &= look(kept, 0, now) == first;
            moved += isSame ? 0 : 1;
            now += 300 * SECOND;
        }
        new Batches.Estimate((double) moved / many, Math.sqrt(0.25 / many)).agreesWith(expected, 0.002);
    }
}

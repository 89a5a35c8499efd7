package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.wire.Exchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Batches of forty answers beside a policy of nine to one. */
class SamplesTest {
    private static final RecordSet NINE_TO_ONE = new RecordSet(
            Said.WWW,
            RecordType.A,
            new Ttl(60),
            new Weighted(List.of(
                    new WeightedChoice(9, Said.only("192.0.2.1")), new WeightedChoice(1, Said.only("192.0.2.2")))));

    private final Deque<List<Exchange>> batches = new ArrayDeque<>();

    private static List<Exchange> batch(int hitsOfTheFirst) {
        return IntStream.range(0, 40)
                .mapToObj(i ->
                        Said.exchange(Said.query(1), Said.records(60, i < hitsOfTheFirst ? "192.0.2.1" : "192.0.2.2")))
                .toList();
    }

    private Sampled sampled(List<List<Exchange>> all) {
        batches.addAll(all);
        return Samples.of(NINE_TO_ONE, batches::pop).sampled();
    }

    @Test
    void sharesAsDesignedTakeOneBatch() {
        Sampled sampled = sampled(List.of(batch(36), batch(0)));
        assertThat(sampled.sharesDiffer()).isFalse();
        assertThat(batches).hasSize(1);
    }

    @Test
    void chanceOfOneBatchIsNotBelieved() {
        assertThat(sampled(List.of(batch(28), batch(35))).sharesDiffer()).isFalse();
    }

    @Test
    void whatTwoBatchesShowIsToldOfAllTheirAnswers() {
        Sampled sampled = sampled(List.of(batch(20), batch(24)));
        assertThat(sampled.samples()).isEqualTo(80);
        assertThat(sampled.remarks())
                .extracting(Sampled.Remark::message)
                .first()
                .asString()
                .contains("192.0.2.1 came in 44 of 80 answers", "the design has 90.0 %");
    }

    @Test
    void evidenceIsOneExchangeOfEachAnswer() {
        batches.add(batch(36));
        assertThat(Samples.of(NINE_TO_ONE, batches::pop).evidence()).hasSize(2);
    }
}

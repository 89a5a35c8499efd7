package fingerpost.diagnose.drift;

import fingerpost.topology.RecordSet;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What came of sampling one set at one server.
 *
 * @param evidence one exchange of each different answer, at most {@link #SHOWN}
 */
record Samples(Sampled sampled, List<Exchange> evidence) {
    private static final int SHOWN = 4;

    Samples {
        evidence = List.copyOf(evidence);
    }

    /**
     * Takes a batch, and where a share lies outside its interval another: by chance one batch in twenty does, two hardly ever.
     *
     * @param batch asks once more
     */
    static Samples of(RecordSet set, Supplier<List<Exchange>> batch) {
        List<Exchange> first = batch.get();
        Samples samples = judged(set, first);
        if (!samples.sampled.sharesDiffer()) {
            return samples;
        }
        List<Exchange> second = batch.get();
        Samples again = judged(set, second);
        if (!again.sampled.sharesDiffer()) {
            return again;
        }
        List<Exchange> all = new ArrayList<>(first);
        all.addAll(second);
        return judged(set, all);
    }

    private static Samples judged(RecordSet set, List<Exchange> exchanges) {
        Map<Object, Exchange> different = new LinkedHashMap<>();
        List<LiveAnswer> answers = new ArrayList<>();
        for (Exchange each : exchanges) {
            LiveAnswer answer = LiveAnswer.of(each);
            answers.add(answer);
            different.putIfAbsent(answer, each);
        }
        return new Samples(
                Sampling.of(set, answers),
                different.values().stream().limit(SHOWN).toList());
    }
}

package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {
    /** Each hop by the first letter of its state, the letters in the order followed; the culprit by its place. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        S,   SECURE,        none, hop 0
        SS,  SECURE,        none, hop 1
        SI,  INSECURE,      hop 1, hop 1
        IS,  INSECURE,      hop 0, hop 0
        IBS, BOGUS,         hop 1, hop 1
        BB,  BOGUS,         hop 0, hop 0
        SUI, INDETERMINATE, hop 1, hop 1
        UB,  BOGUS,         hop 1, hop 1
        """)
    void theWorstHopDecidesAndTheFirstSuchIsTheCulprit(String hops, Security whole, String culprit, String reason) {
        Validation validation = validation(hops);
        assertThat(validation.security()).isEqualTo(whole);
        assertThat(validation.culprit().map(TrustHop::reason).orElse(null)).isEqualTo(culprit);
        assertThat(validation.reason()).isEqualTo(reason);
    }

    private static Validation validation(String hops) {
        List<TrustHop> all = Stream.iterate(0, i -> i + 1)
                .limit(hops.length())
                .map(i -> PaperZone.hop(PaperZone.ASKED, judgement(hops.charAt(i), "hop " + i)))
                .toList();
        return new Validation(PaperZone.ASKED, List.of(), all, 0);
    }

    private static Judgement judgement(char state, String reason) {
        return switch (state) {
            case 'S' -> Judgement.secure(reason);
            case 'I' -> Judgement.insecure(Cause.NO_DS, reason);
            case 'B' -> Judgement.bogus(Cause.EXPIRED, reason);
            default -> Judgement.unknown(Cause.NO_ANCHOR, reason);
        };
    }
}

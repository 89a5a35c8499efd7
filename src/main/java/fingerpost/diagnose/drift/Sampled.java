package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.Set;

/**
 * What many answers to one question have in common.
 *
 * @param samples answers with records
 * @param choices the designed sets and how often each came
 * @param stray records that came and are not designed
 * @param missing designed records that never came though they should have
 * @param orders different first records, over all answers with the whole set
 * @param remarks one sentence for each thing that is not as designed
 */
public record Sampled(
        int samples, List<Counted> choices, Set<Rdata> stray, Set<Rdata> missing, int orders, List<Remark> remarks) {
    /**
     * One set of a policy.
     *
     * @param expected its share by the design, from 0 to 1
     * @param interval in which its live share lies with 95 % confidence
     */
    public record Counted(Set<Rdata> records, double expected, int hits, Interval interval) {
        public boolean asDesigned() {
            return interval.holds(expected);
        }
    }

    /**
     * Something that is not as designed.
     *
     * @param grade {@link Grade#STANDS_STILL}, {@link Grade#SHARE} or {@link Grade#VARIES}
     */
    public record Remark(Grade grade, String message) {}

    public Sampled {
        choices = List.copyOf(choices);
        stray = Set.copyOf(stray);
        missing = Set.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /** Whether some choice comes more often or more seldom than designed. */
    boolean sharesDiffer() {
        return !choices.stream().allMatch(Counted::asDesigned);
    }
}

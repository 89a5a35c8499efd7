package fingerpost.diagnose.trace;

import fingerpost.diagnose.Outcome;
import java.util.Optional;

/**
 * What the servers of a zone said to a question.
 *
 * @param best the reply that the trace goes on with
 * @param failure how the trace ends where there is none
 */
record Replies(Optional<Asked> best, Outcome failure) {
    static Replies of(Asked useful) {
        return new Replies(Optional.of(useful), Outcome.ANSWER);
    }

    static Replies none(Outcome failure) {
        return new Replies(Optional.empty(), failure);
    }
}

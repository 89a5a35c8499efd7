package fingerpost.diagnose.trace;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;

/**
 * How the resolution of one name ends.
 *
 * @param withoutAddress whether the end of a chain was seen to have neither A nor AAAA
 * @param last the reply at the end of the chain, where there is one
 */
record Ending(
        Outcome outcome, List<ResourceRecord> answers, List<Link> chain, boolean withoutAddress, Optional<Asked> last) {
    Ending {
        answers = List.copyOf(answers);
        chain = List.copyOf(chain);
    }

    /** The chain leads to a name that has no address of the other family either. */
    Ending havingNoAddress() {
        return new Ending(outcome, answers, chain, true, last);
    }
}

package fingerpost.diagnose;

import fingerpost.dns.Question;
import fingerpost.wire.ResourceRecord;
import java.util.List;

/**
 * How a name is resolved from the root, server by server.
 *
 * @param answers the records of the type that was asked for, at the end of the chain
 * @param chain aliases in the order followed
 * @param cuts zones passed from the root down, those of each link of the chain in turn
 * @param steps every server asked, in the order of their replies
 * @param findings what is wrong on the way
 * @param packets sent, retries included
 * @param nanos from the first packet to the end
 */
public record Trace(
        Question question,
        Outcome outcome,
        List<ResourceRecord> answers,
        List<Link> chain,
        List<Cut> cuts,
        List<Step> steps,
        List<LiveFinding> findings,
        int packets,
        long nanos) {
    public Trace {
        answers = List.copyOf(answers);
        chain = List.copyOf(chain);
        cuts = List.copyOf(cuts);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }
}

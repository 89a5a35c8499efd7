package fingerpost.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.util.Optional;

/**
 * One server asked during a trace.
 *
 * @param zone for which the server was asked
 * @param serverName its name in the NS set
 * @param depth 0 for the question itself; more for the address of a name server that had to be found first
 * @param exchange the evidence; empty where nothing was sent ({@link StepKind#REJECTED})
 * @param note one sentence for the person, empty where the kind says it all
 */
public record Step(
        DomainName zone,
        DomainName serverName,
        Server server,
        Question question,
        StepKind kind,
        int depth,
        Optional<Exchange> exchange,
        String note) {}

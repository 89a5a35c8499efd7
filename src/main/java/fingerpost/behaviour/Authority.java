package fingerpost.behaviour;

import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import fingerpost.topology.Topology;
import java.util.List;

/** The authoritative servers of a design: what they answer to whom (RFC 1034 section 4.3.2). */
public final class Authority {
    private final Topology topology;

    public Authority(Topology topology) {
        this.topology = topology;
    }

    /** The response of the servers of the closest zone of the design; REFUSED where the design has none for the name. */
    public Response answer(Question question, Asker asker, DesignState state) {
        Rcode rcode = topology.zoneFor(question.name()).isPresent() ? Rcode.NXDOMAIN : Rcode.REFUSED;
        return new Response(question, rcode, false, List.of(), List.of(), List.of(), 0);
    }
}

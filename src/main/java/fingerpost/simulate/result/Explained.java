package fingerpost.simulate.result;

import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why one client of a simulation got this address, and what stood behind it.
 *
 * @param request what became of it
 * @param from the address that the client comes from
 * @param stub how the client keeps addresses and tries them, with the source
 * @param legs one for each URL: that of the request, and where it was redirected to
 */
public record Explained(Traced request, String from, String stub, List<Leg> legs) {
    public Explained {
        legs = List.copyOf(legs);
    }

    /**
     * One URL on the way.
     *
     * @param own what the client still had itself; empty where it asked its resolver
     * @param asked what its resolver gave: for this request, or when the client kept what it has; empty where nobody was asked
     * @param order the addresses as the client got them, the one first that it is to try first
     * @param rule by which it tries them
     * @param tried what came of each, in the order of the tries
     * @param passing what a proxy behind the address did
     */
    public record Leg(
            String url,
            Optional<Own> own,
            Optional<Asked> asked,
            List<String> order,
            String rule,
            List<Try> tried,
            Optional<Passing> passing) {
        public Leg {
            order = List.copyOf(order);
            tried = List.copyOf(tried);
        }
    }

    /**
     * What a client keeps.
     *
     * @param since seconds after the beginning; empty for before it
     */
    public record Own(OptionalDouble since, double until) {}

    /**
     * A look-up at a resolver.
     *
     * @param at seconds after the beginning; 0 for before it
     * @param profile how the resolver keeps answers, with the source
     * @param order in which it gives the records of an answer
     * @param links the chains of the address records, IPv4 before IPv6
     */
    public record Asked(double at, Optional<Id> resolver, String profile, String order, List<Link> links) {
        public Asked {
            links = List.copyOf(links);
        }
    }

    /**
     * One RRset at the resolver.
     *
     * @param answer as the name servers gave it; none where there is none
     * @param since when it was fetched, in seconds after the beginning; below 0 for before it
     * @param until when it runs out at the resolver
     * @param ttl that the name servers gave it, in seconds
     * @param servers whose name servers gave it; empty where none answered
     * @param why the reasons of the answer policies, outermost first; none for what lies outside the design
     */
    public record Link(
            String owner,
            String type,
            List<String> answer,
            double since,
            double until,
            double ttl,
            Optional<String> servers,
            List<String> why) {
        public Link {
            answer = List.copyOf(answer);
            why = List.copyOf(why);
        }
    }

    /** An attempt to connect, and what came of it in a few words. */
    public record Try(String address, String outcome) {}

    /**
     * What a proxy did.
     *
     * @param algorithm as nginx names it
     * @param of the members that it could choose from, with their weights
     * @param left out because a health check of the proxy takes them for dead
     * @param backend that served it; empty where none did
     */
    public record Passing(
            String proxy,
            String service,
            String algorithm,
            List<String> of,
            List<String> left,
            Optional<String> backend) {
        public Passing {
            of = List.copyOf(of);
            left = List.copyOf(left);
        }
    }
}

package fingerpost.behaviour;

import fingerpost.dns.Response;
import java.util.List;

/** A response and how it came about, name by name. */
public record Answered(Response response, List<Hop> hops) {
    public Answered {
        hops = List.copyOf(hops);
    }
}

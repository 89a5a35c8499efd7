package fingerpost.wire;

import java.util.List;

/**
 * One packet sent and what came back.
 *
 * @param strays datagrams that did not fit and were not believed, by the reason, in the order they came
 * @param nanos from sending until the reply or the end of patience
 */
public record Attempt(Transport transport, boolean edns, Packet sent, Reply reply, List<String> strays, long nanos) {
    public Attempt {
        strays = List.copyOf(strays);
    }
}

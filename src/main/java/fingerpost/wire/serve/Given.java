package fingerpost.wire.serve;

import fingerpost.dns.Response;
import java.util.Optional;

/**
 * What is answered.
 *
 * @param isLasting whether the same asker gets the same until {@link DnsService#version()} changes
 * @param told run each time that it is sent, also where it is sent again without asking the service
 * @param turns where the same asker gets the same ones in turn until then
 */
public record Given(Response response, boolean isLasting, Runnable told, Optional<Turns> turns) {
    public Given(Response response, boolean isLasting, Runnable told) {
        this(response, isLasting, told, Optional.empty());
    }
}

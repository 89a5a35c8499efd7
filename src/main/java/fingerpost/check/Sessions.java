package fingerpost.check;

import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Service;
import java.util.stream.Stream;

/** Sessions that backends keep. */
final class Sessions {
    private Sessions() {}

    /** Whether the same client comes back to the same backend. */
    static boolean isSticky(Service service) {
        return service.stickyCookie().isPresent()
                || service.balancing() instanceof Balancing.IpHash
                || (service.balancing() instanceof Balancing.Hash hash && !(hash.key() instanceof HashKey.RequestUri));
    }

    /** The members that keep sessions in their own memory. */
    static Stream<Backend> stateful(Service service, Design design) {
        return service.members().stream()
                .flatMap(member -> design.find(member.backend(), Backend.class).stream())
                .filter(Backend::stateful);
    }
}

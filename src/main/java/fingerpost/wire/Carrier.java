package fingerpost.wire;

import java.time.Duration;

/** Carries one packet to a server and brings back what fits it. Never throws for what the network does. */
@FunctionalInterface
interface Carrier {
    Carried carry(Asked asked, Server server, Duration patience);
}

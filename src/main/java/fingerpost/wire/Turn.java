package fingerpost.wire;

/** Lets whoever sends a packet wait until it is its turn at that server. */
@FunctionalInterface
public interface Turn {
    Turn AT_ONCE = server -> {};

    void await(Server server) throws InterruptedException;
}

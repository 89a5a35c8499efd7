package fingerpost.topology;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A web application that answers on one port.
 *
 * @param capacity requests per second that it can serve; empty for unlimited
 * @param stateful whether it keeps sessions in its own memory
 * @param certificate what it presents when it speaks TLS itself; empty for plain HTTP
 */
public record Backend(
        Id id, String label, Host host, int port, OptionalInt capacity, boolean stateful, Optional<Id> certificate)
        implements Element {
    public Backend {
        Port.require(port);
        if (capacity.isPresent() && capacity.getAsInt() < 1) {
            throw new IllegalArgumentException("The backend " + id + " has a capacity below one request per second.");
        }
    }

    public static Backend of(Id id, String label, Host host, int port) {
        return new Backend(id, label, host, port, OptionalInt.empty(), false, Optional.empty());
    }

    @Override
    public Set<Id> references() {
        return certificate.map(Set::of).orElse(Set.of());
    }
}

package fingerpost.ui.walk;

import fingerpost.topology.Id;
import java.util.Optional;

/** Who makes a request. */
sealed interface Who {
    /** An ordinary browser somewhere. */
    record Browser() implements Who {}

    /** A client of that group of the design. */
    record Client(Id group) implements Who {}

    /** Anybody, described beside. */
    record Else() implements Who {}

    default Optional<Id> clients() {
        return this instanceof Client client ? Optional.of(client.group) : Optional.empty();
    }
}

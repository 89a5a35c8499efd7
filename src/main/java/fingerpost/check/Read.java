package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Id;

/** One thing that a check has asked a design: when it changes, the check looks again. */
sealed interface Read {
    /** What stands at a name, or whether it exists. */
    record Name(DomainName name) implements Read {}

    /** Who has an address. */
    record Address(IpAddress address) implements Read {}

    /** The element of an id. */
    record Of(Id id) implements Read {}

    /** All elements of a kind but zones. */
    record All(Class<? extends Element> kind) implements Read {}

    /** Where a zone is cut or renamed. */
    record Cuts(Id zone) implements Read {}

    /** The addresses in a zone. */
    record Addresses(Id zone) implements Read {}

    /** Whether some CNAME or ALIAS names a target. */
    record Aliases(DomainName target) implements Read {}

    /** Which zones there are, by apex. */
    record Apexes() implements Read {}
}

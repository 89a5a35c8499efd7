package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Host;

/** Names as they stand in a document: outside zones as in URLs, inside a zone as in a zone file. */
final class Names {
    private Names() {}

    /** Without the final dot, but where the dot tells a name from something else. */
    static String host(DomainName name) {
        return name.isRoot() || IpAddress.isLiteral(name.host()) || name.host().endsWith("\\")
                ? name.toString()
                : name.host();
    }

    static String host(Host host) {
        return switch (host) {
            case Host.AtAddress(IpAddress address) -> address.toString();
            case Host.AtName(DomainName name) -> host(name);
        };
    }

    /** {@code @}, relative to the apex, or absolute with the final dot. */
    static String owner(DomainName name, DomainName apex) {
        String relative = name.relativeTo(apex);
        return relative.equals("@") && !name.equals(apex) ? name.toString() : relative;
    }
}

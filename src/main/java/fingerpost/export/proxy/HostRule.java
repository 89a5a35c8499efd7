package fingerpost.export.proxy;

import fingerpost.dns.DomainName;

/**
 * Requests for which hosts go to which server of a proxy.
 *
 * @param name without star or dot
 * @param server its place in the proxy
 */
public record HostRule(Form form, DomainName name, int server) {
    /** How much the name covers. */
    public enum Form {
        EXACT,
        /** Everything below, at any depth. */
        BELOW,
        /** The name and one or more labels behind it. */
        BEFORE
    }

    /** Whether a request for that host is meant. */
    public boolean covers(DomainName host) {
        return switch (form) {
            case EXACT -> host.equals(name);
            case BELOW -> host.isBelow(name);
            case BEFORE ->
                host.labels().size() > name.labels().size()
                        && host.labels().subList(0, name.labels().size()).equals(name.labels());
        };
    }
}

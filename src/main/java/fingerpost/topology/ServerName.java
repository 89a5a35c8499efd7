package fingerpost.topology;

import fingerpost.dns.DomainName;

/**
 * One name of nginx's {@code server_name}: exact, {@code *.example.com}, {@code www.example.*} or {@code .example.com} (the
 * name and everything below it).
 *
 * @param name the name without its star or leading dot
 */
public record ServerName(Form form, DomainName name) {
    /** How much of a host the name covers. */
    public enum Form {
        EXACT,
        /** {@code *.example.com}: any depth below, not the name itself. */
        LEADING_WILDCARD,
        /** {@code www.example.*}: any ending. */
        TRAILING_WILDCARD,
        /** {@code .example.com}: the name and any depth below. */
        WITH_SUBDOMAINS
    }

    public ServerName {
        if (name.isRoot() || name.labels().contains("*")) {
            throw new IllegalArgumentException("A server_name has one star at most, as a whole first or last label.");
        }
    }

    public static ServerName exact(DomainName name) {
        return new ServerName(Form.EXACT, name);
    }

    /** The name that text in nginx's form says. */
    public static ServerName of(String text) {
        if (text.startsWith("*.")) {
            return new ServerName(Form.LEADING_WILDCARD, DomainName.of(text.substring(2)));
        }
        if (text.endsWith(".*")) {
            return new ServerName(Form.TRAILING_WILDCARD, DomainName.of(text.substring(0, text.length() - 2)));
        }
        if (text.startsWith(".")) {
            return new ServerName(Form.WITH_SUBDOMAINS, DomainName.of(text.substring(1)));
        }
        return exact(DomainName.of(text));
    }

    /** Whether a request for that host is meant. */
    public boolean covers(DomainName host) {
        return switch (form) {
            case EXACT -> host.equals(name);
            case LEADING_WILDCARD -> host.isBelow(name);
            case WITH_SUBDOMAINS -> host.isAtOrBelow(name);
            case TRAILING_WILDCARD ->
                host.labels().size() > name.labels().size()
                        && host.labels().subList(0, name.labels().size()).equals(name.labels());
        };
    }

    /** As nginx writes it, A-labels, without a final dot. */
    @Override
    public String toString() {
        return switch (form) {
            case EXACT -> name.host();
            case LEADING_WILDCARD -> "*." + name.host();
            case TRAILING_WILDCARD -> name.host() + ".*";
            case WITH_SUBDOMAINS -> "." + name.host();
        };
    }
}

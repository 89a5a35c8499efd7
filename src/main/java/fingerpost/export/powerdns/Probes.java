package fingerpost.export.powerdns;

import fingerpost.dns.DomainName;
import fingerpost.topology.HealthCheck;

/** How PowerDNS probes: a TCP connection (ifportup), or a request that must be answered with 200 (ifurlup). */
final class Probes {
    private static final int LONGEST = 200;

    private Probes() {}

    /** A path or an owner that cannot stand in a Lua record is not asked for: a connection to the port then has to do. */
    static boolean isTcp(HealthCheck check, DomainName owner) {
        return check.probe() == HealthCheck.Probe.TCP || isOdd(url(check, owner));
    }

    private static boolean isOdd(String url) {
        return url.length() > LONGEST || !Lua.Text.isSafe(url);
    }

    /** With the owner of the record as host; below a wildcard its parent. */
    static String url(HealthCheck check, DomainName owner) {
        String scheme = check.probe() == HealthCheck.Probe.HTTPS ? "https" : "http";
        String host = (owner.isWildcard() ? owner.parent() : owner).host();
        return scheme + "://" + host + ":" + check.port() + check.path();
    }
}

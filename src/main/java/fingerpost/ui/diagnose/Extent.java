package fingerpost.ui.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.topology.Topology;

/**
 * What a report looks at besides the name servers.
 *
 * @param web the web servers of the domain and of its {@code www} are connected to
 * @param design the open design is laid over the answers
 */
record Extent(boolean web, boolean design) {
    static final Extent NAME_SERVERS = new Extent(false, false);

    /** Whether the design has a zone that holds the domain or lies below it, so that it has something to say. */
    static boolean holds(Topology design, DomainName domain) {
        return design.zones().stream()
                .anyMatch(zone -> domain.isAtOrBelow(zone.apex()) || zone.apex().isAtOrBelow(domain));
    }

    /** The same for what was typed so far, which need not be a name yet. */
    static boolean holds(Topology design, String typed) {
        try {
            return holds(design, AskedName.of(typed));
        } catch (IllegalArgumentException unfinished) {
            return false;
        }
    }
}

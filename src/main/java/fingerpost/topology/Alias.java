package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import java.util.List;

/**
 * A provider's ALIAS (ANAME, CNAME flattening): the authoritative server looks the target up itself and answers with its
 * addresses. Not a standard; no zone file can say it.
 *
 * @param ttl the longest that an answer made from it may be kept
 */
public record Alias(DomainName owner, Ttl ttl, DomainName target) implements ZoneEntry {
    @Override
    public String typeName() {
        return "ALIAS";
    }

    @Override
    public Alias withOwner(DomainName other) {
        return new Alias(other, ttl, target);
    }

    @Override
    public Alias withTtl(Ttl other) {
        return new Alias(owner, other, target);
    }

    @Override
    public List<DomainName> targets() {
        return List.of(target);
    }
}

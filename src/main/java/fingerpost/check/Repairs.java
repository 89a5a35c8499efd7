package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.Certificate;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits that cure a finding. */
final class Repairs {
    private Repairs() {}

    static Edit inZone(String name, Id zone, UnaryOperator<HostedZone> change) {
        return inElement(name, zone, HostedZone.class, change::apply);
    }

    static <E extends Element> Edit inElement(String name, Id id, Class<E> kind, UnaryOperator<E> change) {
        return new Edit(name, topology -> topology.with(change.apply(topology.get(id, kind))));
    }

    /** Puts the entry in place of the one of its owner and type. */
    static Edit put(String name, Id zone, ZoneEntry entry) {
        return inZone(name, zone, before -> before.with(entry));
    }

    static Edit remove(Owner owner, ZoneEntry entry) {
        return inZone(
                "Remove " + entry.typeName() + " of " + owner.name().unicode(),
                owner.zone(),
                before -> before.without(entry.owner(), entry.typeName()));
    }

    static Edit retime(Owner owner, RecordSet set, Ttl ttl) {
        return put(
                "Set the TTL of " + owner.name().unicode() + " " + set.type() + " to " + ttl.spoken(),
                owner.zone(),
                set.withTtl(ttl));
    }

    /** Has the certificate issued for these names too. */
    static Edit cover(Certificate certificate, List<DomainName> names) {
        return inElement(
                "Put " + Servers.spoken(names) + " into the certificate " + certificate.label(),
                certificate.id(),
                Certificate.class,
                now -> new Certificate(
                        now.id(),
                        now.label(),
                        Stream.concat(now.names().stream(), names.stream())
                                .distinct()
                                .toList(),
                        now.expires(),
                        now.file(),
                        now.keyFile()));
    }
}

package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An owner name of a zone with all that stands there.
 *
 * @param entries at least one, in the order of their type names
 */
public record Owner(Id zone, DomainName apex, DomainName name, List<ZoneEntry> entries) {
    public boolean isApex() {
        return name.equals(apex);
    }

    public Optional<RecordSet> set(RecordType type) {
        for (ZoneEntry each : entries) {
            if (each instanceof RecordSet set && set.type().equals(type)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    public boolean has(RecordType type) {
        return set(type).isPresent();
    }

    public Stream<RecordSet> sets() {
        return entries.stream().filter(RecordSet.class::isInstance).map(RecordSet.class::cast);
    }

    /** The sets of A and AAAA records. */
    public Stream<RecordSet> addressSets() {
        return Stream.of(RecordType.A, RecordType.AAAA).flatMap(type -> set(type).stream());
    }

    public boolean hasAddress() {
        return has(RecordType.A) || has(RecordType.AAAA);
    }

    public Optional<Alias> alias() {
        for (ZoneEntry each : entries) {
            if (each instanceof Alias alias) {
                return Optional.of(alias);
            }
        }
        return Optional.empty();
    }

    /** The records of one kind of data that any asker may get. */
    public <R extends Rdata> List<R> records(RecordType type, Class<R> kind) {
        return set(type).map(set -> Records.of(set, kind)).orElse(List.of());
    }

    public Subject subject() {
        return Subject.of(zone, name);
    }

    public Subject subject(ZoneEntry entry) {
        return new Subject(zone, Optional.of(name), Optional.of(entry.typeName()));
    }

    public Subject subject(RecordType type) {
        return new Subject(zone, Optional.of(name), Optional.of(type.toString()));
    }
}

package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What names led to, kept from one request to the next. */
final class NameCache {
    /**
     * What a name led to.
     *
     * @param types what was asked for
     * @param lasting those of them whose answer has a TTL above 0 on the whole way; that there is none counts as an answer,
     *     kept for the negative TTL (RFC 2308 section 5)
     */
    record Known(
            Set<RecordType> types, Set<RecordType> lasting, Map<RecordType, RRset> records, List<DomainName> chain) {
        Known {
            types = Set.copyOf(types);
            lasting = Set.copyOf(lasting);
            records = Map.copyOf(records);
            chain = List.copyOf(chain);
        }

        /** What was asked now, and of {@code before} what was not asked again. */
        Known over(Known before) {
            Set<RecordType> allTypes = new HashSet<>(before.types);
            allTypes.addAll(types);
            Set<RecordType> allLasting = new HashSet<>(before.lasting);
            allLasting.removeAll(types);
            allLasting.addAll(lasting);
            Map<RecordType, RRset> all = new LinkedHashMap<>(before.records);
            types.forEach(all::remove);
            all.putAll(records);
            return new Known(allTypes, allLasting, all, chain);
        }
    }

    /**
     * That a name does not exist.
     *
     * @param name the one that is missing, where the aliases end
     * @param detail who said so, and for how long it is kept
     */
    record Missing(DomainName name, Subject subject, String detail) {}

    private final Map<DomainName, Known> known = new HashMap<>();
    private final Map<DomainName, Missing> missing = new HashMap<>();

    Optional<Known> known(DomainName name) {
        return Optional.ofNullable(known.get(name));
    }

    Optional<Missing> missing(DomainName name) {
        return Optional.ofNullable(missing.get(name));
    }

    /** Those of the types that would have to be asked for. */
    List<RecordType> unknown(DomainName name, List<RecordType> types) {
        List<RecordType> unknown = new ArrayList<>(types);
        known(name).ifPresent(each -> unknown.removeAll(each.lasting));
        return unknown;
    }

    void keep(DomainName name, Known what) {
        known.put(name, what);
    }

    void keep(DomainName name, Missing what) {
        missing.put(name, what);
    }
}

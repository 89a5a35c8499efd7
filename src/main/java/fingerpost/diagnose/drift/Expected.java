package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Set;

/** What the design says that is live at one place, and how to find out. */
sealed interface Expected {
    Subject node();

    /** The name that is asked for: the owner, or of a wildcard a name that it stands for. */
    DomainName name();

    /** The types that are asked for; a CNAME is seen in the answers for addresses, and so is what stands in its place. */
    List<RecordType> types();

    default List<Question> questions() {
        return types().stream().map(type -> new Question(name(), type)).toList();
    }

    /**
     * Records of a type.
     *
     * @param designed all of them, in the design's order
     * @param ordered whether the design means that order
     */
    record Records(
            Subject node,
            DomainName name,
            RecordType type,
            List<Rdata> designed,
            Choices choices,
            boolean ordered,
            Ttl ttl)
            implements Expected {
        @Override
        public List<RecordType> types() {
            return type.equals(RecordType.CNAME) ? List.of(RecordType.A, RecordType.AAAA) : List.of(type);
        }
    }

    /**
     * The addresses of another name.
     *
     * @param types A, AAAA or both: those for which no record set stands beside the ALIAS
     */
    record Flattened(Subject node, DomainName name, Alias alias, List<RecordType> types) implements Expected {}

    /** No record of a type. */
    record Nothing(Subject node, DomainName name, RecordType type) implements Expected {
        @Override
        public List<RecordType> types() {
            return List.of(type);
        }
    }

    /** The SOA of a zone, its serial aside: servers raise it. */
    record Start(Subject node, DomainName name, Soa soa, Ttl ttl) implements Expected {
        @Override
        public List<RecordType> types() {
            return List.of(RecordType.SOA);
        }
    }

    /** For people. */
    default String spoken() {
        return switch (this) {
            case Records records -> Spoken.records(records.type(), records.designed(), records.ttl());
            case Flattened flattened -> "ALIAS " + flattened.alias().target().unicode();
            case Nothing nothing -> "no " + nothing.type();
            case Start start -> Spoken.records(RecordType.SOA, Set.of(start.soa()), start.ttl());
        };
    }
}

package fingerpost.diagnose.trace;

import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResourceRecord;
import java.util.List;

/** What one reply means to somebody who asked that server for that zone. */
sealed interface Meaning {
    StepKind kind();

    /** One sentence for the person; empty where the kind says it all. */
    default String note() {
        return "";
    }

    /** The records of the type that was asked for. */
    record Answer(List<ResourceRecord> records) implements Meaning {
        public Answer {
            records = List.copyOf(records);
        }

        @Override
        public StepKind kind() {
            return StepKind.ANSWER;
        }
    }

    /** Look for the target instead. */
    record Alias(DomainName target, RecordType type, Ttl ttl) implements Meaning {
        @Override
        public StepKind kind() {
            return StepKind.ALIAS;
        }

        @Override
        public String note() {
            return type + " to " + Spoken.name(target);
        }
    }

    /** An alias of which the target cannot be asked for. */
    record DeadEnd(String note) implements Meaning {
        @Override
        public StepKind kind() {
            return StepKind.ALIAS;
        }
    }

    /**
     * Ask the servers of that zone.
     *
     * @param servers as the parent names them, with the glue that can be believed
     */
    record Referral(DomainName zone, List<NameServer> servers) implements Meaning {
        public Referral {
            servers = List.copyOf(servers);
        }

        @Override
        public StepKind kind() {
            return StepKind.REFERRAL;
        }

        @Override
        public String note() {
            return "to " + Spoken.name(zone);
        }
    }

    /** NODATA or NXDOMAIN. */
    record Nothing(StepKind kind) implements Meaning {}

    /** The next server has to be asked. */
    record Useless(StepKind kind, String note) implements Meaning {}
}

package fingerpost.diagnose.survey;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;

/** One question in one manner. */
public record Probe(DomainName name, RecordType type, Manner manner) {
    public static final RecordType DNSKEY = new RecordType(48);
    public static final RecordType AXFR = new RecordType(252);
    /** A type that nobody has assigned, from the range for private use (RFC 6895 section 3.1). */
    public static final RecordType UNKNOWN_TYPE = new RecordType(65_280);

    public static Probe of(DomainName name, RecordType type) {
        return new Probe(name, type, Manner.USUAL);
    }

    public Question question() {
        return new Question(name, type);
    }
}

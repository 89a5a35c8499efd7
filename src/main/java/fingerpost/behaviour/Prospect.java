package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;

/** What one zone may answer to one question, one link of a chain at a time. */
public sealed interface Prospect {
    /**
     * An RRset of the type asked for, or the CNAME in its place.
     *
     * @param servers whose servers answer: the apex of a zone, or the name of an external endpoint
     * @param type the type asked for, or CNAME
     * @param possible one record alone where the type is CNAME
     * @param scope how many bits of the asker's network it holds for; 0 for everybody
     */
    record Served(DomainName servers, RecordType type, Ttl ttl, Possible possible, int scope) implements Prospect {}

    /** No such name or no such record, to be kept for that time (RFC 2308 section 5). */
    record Nothing(DomainName servers, Ttl ttl, boolean nameExists) implements Prospect {}

    /** SERVFAIL, a refusal, or nobody in the design who could answer. */
    record Failed(String why) implements Prospect {}
}

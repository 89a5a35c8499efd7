package fingerpost.dns;

import java.util.Optional;

/**
 * The start of authority: who runs the zone and how secondaries and negative caches treat it (RFC 1035 section 3.3.13).
 *
 * @param primary the name of the primary server (MNAME)
 * @param mailbox the mailbox of the person responsible, its first label before the at sign (RNAME)
 * @param serial the version of the zone, from 0 to 4294967295, compared by RFC 1982
 * @param minimum with the SOA's own TTL the bound of the negative TTL (RFC 2308 section 5)
 */
public record Soa(DomainName primary, DomainName mailbox, long serial, Ttl refresh, Ttl retry, Ttl expire, Ttl minimum)
        implements Rdata {
    public Soa {
        if (serial < 0 || serial > 0xffffffffL) {
            throw new IllegalArgumentException("SOA: the serial " + serial + " lies outside 0 to 4294967295.");
        }
    }

    static Soa read(RdataFields fields) {
        return new Soa(
                fields.name("primary server"),
                fields.name("mailbox"),
                fields.longNumber("serial", 0xffffffffL),
                fields.period("refresh"),
                fields.period("retry"),
                fields.period("expire"),
                fields.period("minimum"));
    }

    public Soa withSerial(long other) {
        return new Soa(primary, mailbox, other, refresh, retry, expire, minimum);
    }

    @Override
    public RecordType type() {
        return RecordType.SOA;
    }

    @Override
    public String text() {
        return primary + " " + mailbox + " " + serial + " " + refresh + " " + retry + " " + expire + " " + minimum;
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(primary);
    }

    @Override
    public Soa withTarget(DomainName target) {
        return new Soa(target, mailbox, serial, refresh, retry, expire, minimum);
    }
}

package fingerpost.dns;

import java.util.Optional;

/**
 * The host and port of a service (RFC 2782).
 *
 * @param priority from 0 to 65535, lower is tried first
 * @param weight from 0 to 65535, the share among equal priorities
 * @param port from 0 to 65535
 * @param host the target; the root says that the service is not offered
 */
public record Srv(int priority, int weight, int port, DomainName host) implements Rdata {
    public Srv {
        Bounds.sixteenBits(RecordType.SRV, "priority", priority);
        Bounds.sixteenBits(RecordType.SRV, "weight", weight);
        Bounds.sixteenBits(RecordType.SRV, "port", port);
    }

    static Srv read(RdataFields fields) {
        return new Srv(
                fields.number("priority", 65535),
                fields.number("weight", 65535),
                fields.number("port", 65535),
                fields.name("target"));
    }

    @Override
    public RecordType type() {
        return RecordType.SRV;
    }

    @Override
    public String text() {
        return priority + " " + weight + " " + port + " " + host;
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(host);
    }

    @Override
    public Srv withTarget(DomainName target) {
        return new Srv(priority, weight, port, target);
    }
}

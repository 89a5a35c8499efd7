package fingerpost.dns;

/**
 * Where and how to reach a service (RFC 9460).
 *
 * @param priority 0 is AliasMode, an alias that is legal at an apex; from 1, ServiceMode, lower first
 * @param endpoint the alternative endpoint; the root stands for the owner itself (in ServiceMode)
 * @param parameters how to connect; none in AliasMode
 */
public record Svcb(int priority, DomainName endpoint, SvcParameters parameters) implements ServiceBinding {
    public Svcb {
        ServiceBinding.require(RecordType.SVCB, priority, endpoint, parameters);
    }

    static Svcb read(RdataFields fields) {
        return new Svcb(fields.number("priority", 65535), fields.name("target"), fields.parameters());
    }

    @Override
    public RecordType type() {
        return RecordType.SVCB;
    }

    @Override
    public Svcb withTarget(DomainName target) {
        return new Svcb(priority, target, parameters);
    }
}

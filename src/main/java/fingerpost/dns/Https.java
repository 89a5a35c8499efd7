package fingerpost.dns;

/**
 * Where and how to reach the HTTPS service of the owner (RFC 9460 section 9).
 *
 * @param priority 0 is AliasMode, an alias that is legal at an apex; from 1, ServiceMode, lower first
 * @param endpoint the alternative endpoint; the root stands for the owner itself (in ServiceMode)
 * @param parameters how to connect; none in AliasMode
 */
public record Https(int priority, DomainName endpoint, SvcParameters parameters) implements ServiceBinding {
    public Https {
        ServiceBinding.require(RecordType.HTTPS, priority, endpoint, parameters);
    }

    static Https read(RdataFields fields) {
        return new Https(fields.number("priority", 65535), fields.name("target"), fields.parameters());
    }

    @Override
    public RecordType type() {
        return RecordType.HTTPS;
    }

    @Override
    public Https withTarget(DomainName target) {
        return new Https(priority, target, parameters);
    }
}

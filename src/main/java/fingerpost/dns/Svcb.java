package fingerpost.dns;

import java.util.Optional;

/**
 * Where and how to reach a service (RFC 9460).
 *
 * @param priority 0 is AliasMode, an alias that is legal at an apex; from 1, ServiceMode, lower first
 * @param endpoint the alternative endpoint; the root stands for the owner itself (in ServiceMode)
 * @param parameters how to connect; none in AliasMode
 */
public record Svcb(int priority, DomainName endpoint, SvcParameters parameters) implements Rdata {
    public Svcb {
        Bounds.sixteenBits(RecordType.SVCB, "priority", priority);
        Bounds.length(RecordType.SVCB, 2 + endpoint.wireLength() + parameters.length());
    }

    static Svcb read(RdataText words) {
        return new Svcb(
                words.number("priority", 65535), words.name("target"), SvcParameters.read(RecordType.SVCB, words));
    }

    @Override
    public RecordType type() {
        return RecordType.SVCB;
    }

    @Override
    public String text() {
        return priority + " " + endpoint + (parameters.isEmpty() ? "" : " " + parameters.text());
    }

    @Override
    public Optional<DomainName> target() {
        return endpoint.isRoot() ? Optional.empty() : Optional.of(endpoint);
    }

    @Override
    public Svcb withTarget(DomainName target) {
        return new Svcb(priority, target, parameters);
    }
}

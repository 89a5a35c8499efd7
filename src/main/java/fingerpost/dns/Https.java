package fingerpost.dns;

import java.util.Optional;

/**
 * Where and how to reach the HTTPS service of the owner (RFC 9460 section 9).
 *
 * @param priority 0 is AliasMode, an alias that is legal at an apex; from 1, ServiceMode, lower first
 * @param endpoint the alternative endpoint; the root stands for the owner itself (in ServiceMode)
 * @param parameters how to connect; none in AliasMode
 */
public record Https(int priority, DomainName endpoint, SvcParameters parameters) implements Rdata {
    public Https {
        Bounds.sixteenBits(RecordType.HTTPS, "priority", priority);
        Bounds.length(RecordType.HTTPS, 2 + endpoint.wireLength() + parameters.length());
    }

    static Https read(RdataText words) {
        return new Https(
                words.number("priority", 65535), words.name("target"), SvcParameters.read(RecordType.HTTPS, words));
    }

    @Override
    public RecordType type() {
        return RecordType.HTTPS;
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
    public Https withTarget(DomainName target) {
        return new Https(priority, target, parameters);
    }
}

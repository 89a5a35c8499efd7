package fingerpost.diagnose.survey;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server and all that it said.
 *
 * @param zone for which it was asked
 */
public record Witness(DomainName zone, Host host, Map<Probe, Exchange> said) {
    public Witness {
        said = Map.copyOf(said);
    }

    public Optional<Exchange> exchange(Probe probe) {
        return Optional.ofNullable(said.get(probe)).filter(each -> !(each.reply() instanceof Reply.Cancelled));
    }

    /** What it answered; empty where nothing came that can be read. */
    public Optional<Message> message(Probe probe) {
        return exchange(probe).flatMap(Exchange::message);
    }

    /** Those of its exchanges that answer these probes, as evidence. */
    public List<Exchange> evidence(Probe... probes) {
        return List.of(probes).stream().flatMap(each -> exchange(each).stream()).toList();
    }

    /** The records of that name and type in its answer. */
    public List<ResourceRecord> records(DomainName name, RecordType type) {
        return message(Probe.of(name, type))
                .map(each -> each.answers(name, type))
                .orElse(List.of());
    }

    public Standing standing() {
        Optional<Exchange> soa = exchange(Probe.of(zone, RecordType.SOA));
        if (soa.isEmpty()) {
            return Standing.NOT_ASKED;
        }
        return switch (soa.get().reply()) {
            case Reply.Accepted accepted -> isAuthority(accepted.message()) ? Standing.AUTHORITATIVE : Standing.LAME;
            case Reply.Refused refused -> Standing.LAME;
            case Reply.Silent silent -> Standing.SILENT;
            case Reply.Unreachable unreachable -> Standing.UNREACHABLE;
            case Reply.Cancelled cancelled -> Standing.NOT_ASKED;
        };
    }

    private boolean isAuthority(Message message) {
        return message.is(Rcode.NOERROR)
                && message.flags().authoritative()
                && !message.answers(zone, RecordType.SOA).isEmpty();
    }
}

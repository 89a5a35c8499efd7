package fingerpost.diagnose.trace;

import fingerpost.diagnose.StepKind;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The NS records in the authority section of a reply without an answer (RFC 1034 section 4.2.1). Glue is believed for names
 * at or below the zone that was asked, so in-domain and sibling glue; addresses of other names are looked up honestly.
 */
final class Referrals {
    private Referrals() {}

    /** Empty where the reply refers nowhere. */
    static Optional<Meaning> of(DomainName zone, Question question, Message message) {
        boolean denies =
                message.authority().stream().anyMatch(each -> each.type().equals(RecordType.SOA));
        List<ResourceRecord> servers = message.authority().stream()
                .filter(each -> each.type().equals(RecordType.NS) && each.recordClass() == ResourceRecord.IN)
                .toList();
        if (denies || servers.isEmpty()) {
            return Optional.empty();
        }
        Optional<DomainName> down = servers.stream()
                .map(ResourceRecord::owner)
                .filter(owner -> owner.isBelow(zone) && question.name().isAtOrBelow(owner))
                .findFirst();
        if (down.isPresent()) {
            return Optional.of(referral(zone, down.get(), servers, message));
        }
        return message.flags().authoritative()
                ? Optional.empty()
                : Optional.of(elsewhere(zone, servers.getFirst().owner()));
    }

    private static Meaning referral(DomainName zone, DomainName child, List<ResourceRecord> servers, Message message) {
        List<ResourceRecord> glue = Meanings.believed(message.additional(), zone);
        return new Meaning.Referral(
                child,
                servers.stream()
                        .filter(each -> each.owner().equals(child))
                        .flatMap(each -> each.rdata().flatMap(Rdata::target).stream())
                        .distinct()
                        .map(name -> new NameServer(
                                name,
                                addresses(glue.stream()
                                        .filter(each -> each.owner().equals(name))
                                        .toList())))
                        .toList());
    }

    /** The addresses that A and AAAA records hold. */
    static List<IpAddress> addresses(List<ResourceRecord> records) {
        return records.stream().flatMap(Referrals::address).distinct().toList();
    }

    private static Stream<IpAddress> address(ResourceRecord each) {
        return each.rdata().stream().flatMap(data -> switch (data) {
            case A a -> Stream.<IpAddress>of(a.address());
            case Aaaa a -> Stream.<IpAddress>of(a.address());
            default -> Stream.<IpAddress>empty();
        });
    }

    private static Meaning elsewhere(DomainName zone, DomainName owner) {
        if (zone.isBelow(owner)) {
            return new Meaning.Useless(StepKind.UPWARD, "refers up to " + Spoken.name(owner));
        }
        return new Meaning.Useless(
                StepKind.LAME,
                owner.equals(zone)
                        ? "refers to the same zone again"
                        : "refers to " + Spoken.name(owner) + ", which is elsewhere");
    }
}

package fingerpost.diagnose.trace;

import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;

/**
 * Reads replies of authoritative servers. Only records of the class IN at or below the zone that the server was asked for are
 * believed (RFC 5452 section 6), and of a chain of aliases only the first link: the rest is asked for where it lives.
 */
final class Meanings {
    private Meanings() {}

    static Meaning of(DomainName zone, Question question, Exchange exchange) {
        return switch (exchange.reply()) {
            case Reply.Accepted accepted -> of(zone, question, accepted.message());
            case Reply.Refused refused -> unreadable(refused);
            case Reply.Silent silent -> new Meaning.Useless(StepKind.SILENT, "");
            case Reply.Unreachable unreachable -> new Meaning.Useless(StepKind.UNREACHABLE, unreachable.why());
            case Reply.Cancelled cancelled -> new Meaning.Useless(StepKind.CANCELLED, "");
        };
    }

    private static Meaning of(DomainName zone, Question question, Message message) {
        if (message.is(Rcode.REFUSED)) {
            return new Meaning.Useless(StepKind.REFUSED, "");
        }
        List<ResourceRecord> answer = believed(message.answer(), zone);
        boolean fine = message.is(Rcode.NOERROR) || message.is(Rcode.NXDOMAIN) || message.is(Rcode.YXDOMAIN);
        if (!fine) {
            return new Meaning.Useless(message.is(Rcode.NOTAUTH) ? StepKind.LAME : StepKind.ERROR, message.rcodeText());
        }
        Optional<Meaning> records = Answers.of(question, answer);
        if (records.isPresent()) {
            return message.flags().authoritative() ? records.get() : withoutAuthority(message);
        }
        Optional<Meaning> referral = Referrals.of(zone, question, message);
        if (referral.isPresent()) {
            return referral.get();
        }
        if (!message.flags().authoritative()) {
            return withoutAuthority(message);
        }
        return message.is(Rcode.YXDOMAIN)
                ? new Meaning.Useless(StepKind.ERROR, message.rcodeText())
                : new Meaning.Nothing(message.is(Rcode.NXDOMAIN) ? StepKind.NXDOMAIN : StepKind.NODATA);
    }

    private static Meaning withoutAuthority(Message message) {
        return new Meaning.Useless(
                StepKind.LAME,
                message.flags().recursionAvailable()
                        ? "answers from a cache, without authority"
                        : "answers without authority");
    }

    private static Meaning unreadable(Reply.Refused refused) {
        Packet packet = refused.packet();
        int rcode = packet.length() > 3 ? packet.at(3) & 0x0f : 0;
        boolean says = packet.length() == 12 && rcode != Rcode.NOERROR.code();
        if (says && rcode == Rcode.REFUSED.code()) {
            return new Meaning.Useless(StepKind.REFUSED, refused.why());
        }
        return new Meaning.Useless(says ? StepKind.ERROR : StepKind.MALFORMED, refused.why());
    }

    static List<ResourceRecord> believed(List<ResourceRecord> records, DomainName zone) {
        return records.stream()
                .filter(each -> each.recordClass() == ResourceRecord.IN)
                .filter(each -> each.owner().isAtOrBelow(zone))
                .toList();
    }

    static boolean isOfType(ResourceRecord each, RecordType type) {
        return each.type().equals(type) || type.equals(RecordType.ANY);
    }
}

package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one server says of one name and type; of a chain only the first link, the rest is another name's. */
public sealed interface LiveAnswer {
    /**
     * The records at that name.
     *
     * @param type the one asked for, or CNAME
     * @param rdata in the order of the wire, without what no zone may hold
     * @param ttl the least of them
     */
    record Records(RecordType type, List<Rdata> rdata, Ttl ttl) implements LiveAnswer {
        public Records {
            rdata = List.copyOf(rdata);
        }

        Set<Rdata> set() {
            return Set.copyOf(rdata);
        }
    }

    /**
     * No record of the type.
     *
     * @param nameExists NODATA rather than NXDOMAIN
     */
    record Nothing(boolean nameExists) implements LiveAnswer {}

    /** Refers to the servers of a zone further down. */
    record Delegated(DomainName zone) implements LiveAnswer {}

    /**
     * Says nothing about the name.
     *
     * @param why a clause that follows the server: {@code does not answer}
     */
    record Unknown(String why) implements LiveAnswer {}

    /** What the exchange says of its question. */
    static LiveAnswer of(Exchange exchange) {
        Question question = exchange.query().question();
        return exchange.message()
                .map(message -> of(question, message))
                .orElseGet(() -> new Unknown(silence(exchange.reply())));
    }

    /** What a message says of a question. */
    static LiveAnswer of(Question question, Message message) {
        if (!message.is(Rcode.NOERROR) && !message.is(Rcode.NXDOMAIN)) {
            return new Unknown("answers " + message.rcodeText());
        }
        Optional<LiveAnswer> found = records(message.answers(question.name(), question.type()), question.type())
                .or(() -> records(message.answers(question.name(), RecordType.CNAME), RecordType.CNAME));
        if (found.isPresent()) {
            return found.get();
        }
        boolean authoritative = message.flags().authoritative();
        Optional<DomainName> cut = message.authority().stream()
                .filter(each -> each.type().equals(RecordType.NS))
                .map(ResourceRecord::owner)
                .findFirst();
        if (!authoritative && cut.isPresent()) {
            return referral(question, message, cut.get());
        }
        return authoritative || message.flags().recursionAvailable()
                ? new Nothing(message.is(Rcode.NOERROR))
                : new Unknown("answers without authority");
    }

    private static LiveAnswer referral(Question question, Message message, DomainName cut) {
        if (!question.name().isAtOrBelow(cut)) {
            return new Unknown("refers to " + cut.unicode() + ", which is elsewhere");
        }
        List<ResourceRecord> servers = message.authority().stream()
                .filter(each ->
                        each.type().equals(RecordType.NS) && each.owner().equals(cut))
                .toList();
        return question.type().equals(RecordType.NS) && question.name().equals(cut)
                ? records(servers, RecordType.NS).orElseThrow()
                : new Delegated(cut);
    }

    private static Optional<LiveAnswer> records(List<ResourceRecord> records, RecordType type) {
        return records.stream()
                .map(ResourceRecord::ttl)
                .min(Ttl::compareTo)
                .map(ttl -> new Records(
                        type,
                        records.stream()
                                .flatMap(each -> each.rdata().stream())
                                .distinct()
                                .toList(),
                        ttl));
    }

    private static String silence(Reply reply) {
        return switch (reply) {
            case Reply.Silent any -> "does not answer";
            case Reply.Unreachable unreachable -> "cannot be reached: " + unreachable.why();
            case Reply.Refused refused -> "answers what cannot be read: " + refused.why();
            case Reply.Cancelled any -> "was not waited for";
            case Reply.Accepted any -> "answers";
        };
    }

    /** For people: {@code 192.0.2.1, 192.0.2.2 (TTL 300 s)}. */
    default String spoken() {
        return switch (this) {
            case Records records -> Spoken.records(records.type(), records.rdata(), records.ttl());
            case Nothing nothing -> nothing.nameExists() ? "no such record" : "no such name";
            case Delegated delegated -> "a delegation of " + delegated.zone().unicode();
            case Unknown unknown -> unknown.why();
        };
    }
}

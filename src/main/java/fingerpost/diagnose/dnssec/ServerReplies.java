package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Dnskey;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Rrsig;
import fingerpost.wire.Server;
import fingerpost.wire.SignedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one server of a zone answers to the questions about its signatures.
 *
 * @param replies by the question, those that came
 */
record ServerReplies(DomainName zone, Server server, Map<Question, Exchange> replies) {
    ServerReplies {
        replies = Map.copyOf(replies);
    }

    boolean isEmpty() {
        return replies.isEmpty();
    }

    /** The records of that type at the apex. */
    Optional<SignedSet> set(RecordType type) {
        return message(type).flatMap(each -> SignedSet.find(each.answer(), zone, type));
    }

    List<Dnskey> keys() {
        return set(RecordType.DNSKEY).stream()
                .flatMap(each -> each.records().stream())
                .flatMap(each -> Dnskey.of(each).stream())
                .toList();
    }

    /** Whether the keys and the SOA came with signatures. */
    boolean isSigned() {
        return Stream.of(RecordType.DNSKEY, RecordType.SOA)
                .allMatch(type ->
                        set(type).filter(each -> !each.signatures().isEmpty()).isPresent());
    }

    /** The records that it answers to that question first: of that type, or the alias in their place; empty if it denies them. */
    Optional<SignedSet> answer(Question question) {
        return Optional.ofNullable(replies.get(question)).flatMap(Exchange::message).stream()
                .flatMap(each -> SignedSet.of(each.answer()).stream())
                .filter(each -> each.owner().equals(question.name()))
                .findFirst();
    }

    /** All signatures of all replies. */
    List<Rrsig> signatures() {
        return replies.values().stream()
                .flatMap(each -> each.message().stream())
                .flatMap(Message::records)
                .flatMap(each -> Rrsig.of(each).stream())
                .distinct()
                .toList();
    }

    List<Exchange> evidence(RecordType type) {
        return evidence(new Question(zone, type));
    }

    List<Exchange> evidence(Question question) {
        return Optional.ofNullable(replies.get(question)).stream().toList();
    }

    private Optional<Message> message(RecordType type) {
        return Optional.ofNullable(replies.get(new Question(zone, type))).flatMap(Exchange::message);
    }
}

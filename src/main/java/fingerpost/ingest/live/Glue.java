package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that a zone gives of the servers of a zone below, so that they can be found at all (RFC 9471). */
final class Glue {
    private Glue() {}

    /** Servers of the cut that lie below it and of which the referral gives no address. */
    static Set<DomainName> wanted(DomainName cut, DomainName apex, ZoneAnswers answers) {
        return servers(cut, answers).stream()
                .filter(each -> each.isAtOrBelow(cut)
                        && additional(cut, each, RecordType.A, answers).isEmpty()
                        && additional(cut, each, RecordType.AAAA, answers).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<RRset> of(DomainName cut, ZoneAnswers answers) {
        return servers(cut, answers).stream()
                .filter(each -> each.isAtOrBelow(cut))
                .flatMap(each -> Stream.of(RecordType.A, RecordType.AAAA)
                        .flatMap(type -> additional(cut, each, type, answers)
                                .or(() -> answers.records(each, type).map(records -> Sets.of(each, records)))
                                .stream()))
                .toList();
    }

    private static Set<DomainName> servers(DomainName cut, ZoneAnswers answers) {
        return answers.answer(cut, RecordType.NS) instanceof LiveAnswer.Records records
                ? records.rdata().stream()
                        .flatMap(each -> each.target().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    private static Optional<RRset> additional(DomainName cut, DomainName server, RecordType type, ZoneAnswers answers) {
        List<ResourceRecord> records =
                answers.message(cut, RecordType.NS).map(Message::additional).orElse(List.of()).stream()
                        .filter(each ->
                                each.owner().equals(server) && each.type().equals(type))
                        .toList();
        List<Rdata> rdata =
                records.stream().flatMap(each -> each.rdata().stream()).toList();
        return rdata.isEmpty()
                ? Optional.empty()
                : Optional.of(Sets.of(server, type, records.getFirst().ttl(), rdata));
    }
}

package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the checks of a zone's signatures look at.
 *
 * @param absent a question for a name that does not exist there
 * @param servers those that answered
 */
record ZoneReplies(DomainName zone, Question absent, List<ServerReplies> servers, Validation validation, Instant now) {
    ZoneReplies {
        servers = List.copyOf(servers);
    }

    /**
     * The questions that each server is asked.
     *
     * @param person what the person wants to know
     */
    static List<Question> questions(DomainName zone, Question absent, Question person) {
        return Stream.of(
                        new Question(zone, RecordType.DNSKEY),
                        new Question(zone, RecordType.SOA),
                        absent,
                        new Question(zone, RecordType.CDS),
                        new Question(zone, RecordType.CDNSKEY),
                        person)
                .distinct()
                .toList();
    }

    Optional<TrustLink> link() {
        return validation.link(zone);
    }

    boolean isSigned() {
        return servers.stream().anyMatch(each -> !each.keys().isEmpty());
    }
}

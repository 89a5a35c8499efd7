package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.wire.Dnskey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every DS names a key of the zone that signs its keys. */
final class MatchingKey extends SecurityCheck {
    MatchingKey() {
        super("SEC01", "The DS names a key that signs the zone's keys", "RFC 4035 section 5; Zonemaster DNSSEC02");
    }

    @Override
    Optional<String> missing(ZoneReplies replies) {
        return super.missing(replies)
                .or(() -> replies.link().filter(each -> !each.ds().isEmpty()).isPresent()
                        ? Optional.empty()
                        : Optional.of("No DS for " + replies.zone() + " was seen."));
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        TrustLink link = replies.link().orElseThrow();
        return switch (link.judgement().cause()) {
            case NO_MATCHING_KEY,
                    MISSING_KEY,
                    NO_SIGNATURE,
                    WRONG_SIGNATURE,
                    MISPLACED_SIGNATURE,
                    TOO_MANY_SIGNATURES ->
                Stream.of(finding(
                        Severity.ERROR,
                        replies,
                        link.reason()
                                + " Validating resolvers answer SERVFAIL for every name of the zone. Publish the DS"
                                + " of a key that signs the zone's keys, or take the DS out at the parent.",
                        link.exchanges()));
            case PROVEN -> stale(replies, link);
            case ABOVE, NO_ANCHOR, UNREACHABLE, NO_DS, OPTED_OUT, UNKNOWN_ALGORITHM, TOO_MANY_ITERATIONS ->
                Stream.empty();
            case NO_KEYS, EXPIRED, NOT_YET_VALID, NO_PROOF -> Stream.empty();
        };
    }

    private Stream<LiveFinding> stale(ZoneReplies replies, TrustLink link) {
        List<Dnskey> keys = link.keys();
        return link.ds().stream()
                .filter(ds -> keys.stream().noneMatch(key -> key.matches(ds)))
                .map(ds -> finding(
                        Severity.NOTICE,
                        replies,
                        "The DS " + ds.keyTag() + " at the parent of " + replies.zone()
                                + " names no key that there is. It does no harm beside one that fits; take it out when no"
                                + " change of keys is under way.",
                        link.exchanges()));
    }
}

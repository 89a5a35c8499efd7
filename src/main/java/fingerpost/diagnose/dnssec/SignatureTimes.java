package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.RecordType;
import fingerpost.wire.Rrsig;
import java.time.Duration;
import java.util.stream.Stream;

/** Signatures that are expired, not yet valid, about to expire, or valid for too long. */
final class SignatureTimes extends SecurityCheck {
    /** A resolver may keep a record for hours; Zonemaster warns here too. */
    private static final Duration SOON = Duration.ofHours(12);
    /** An old signature can be replayed until it expires. */
    private static final Duration LONG = Duration.ofDays(180);

    SignatureTimes() {
        super(
                "SEC02",
                "Signatures are valid now and for some time",
                "RFC 4035 section 5.3.1; RFC 6781 section 4.4.2; Zonemaster DNSSEC04, DNSSEC08, DNSSEC09");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        return replies.servers().stream()
                .flatMap(server -> server.signatures().stream()
                        .filter(each -> each.signer().equals(replies.zone()))
                        .flatMap(each -> look(replies, server, each)));
    }

    private Stream<LiveFinding> look(ZoneReplies replies, ServerReplies server, Rrsig each) {
        String what = "The signature over the " + each.covered() + " records of "
                + each.record().owner() + " by key " + each.tag() + " of " + each.signer();
        if (each.isExpired(replies.now())) {
            return said(
                    Severity.ERROR,
                    replies,
                    server,
                    what + " expired at " + each.expiration()
                            + ". Validating resolvers answer SERVFAIL. Sign the zone again, and let the signer run by"
                            + " itself.");
        }
        if (each.isNotYetValid(replies.now())) {
            return said(
                    Severity.ERROR,
                    replies,
                    server,
                    what + " is valid only from " + each.inception()
                            + ". Validating resolvers answer SERVFAIL until then. Set the clock of the signer right and"
                            + " sign again.");
        }
        Duration left = Duration.between(replies.now(), each.expiration());
        if (left.compareTo(SOON) < 0) {
            return said(
                    Severity.WARNING,
                    replies,
                    server,
                    what + " expires at " + each.expiration() + ", in less than " + SOON.toHours()
                            + " hours. See that the signer runs.");
        }
        if (each.lifetime().compareTo(LONG) > 0) {
            return said(
                    Severity.WARNING,
                    replies,
                    server,
                    what + " is valid for " + each.lifetime().toDays()
                            + " days. Until it ends, whoever kept the old records can replay them. Sign for some weeks at"
                            + " a time.");
        }
        return Stream.empty();
    }

    private Stream<LiveFinding> said(Severity severity, ZoneReplies replies, ServerReplies server, String message) {
        return Stream.of(finding(severity, replies, message, server.evidence(RecordType.DNSKEY)));
    }
}

package fingerpost.check;

import fingerpost.dns.Caa;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** CAA records that certification authorities read otherwise than meant. */
public final class CaaSyntax implements NameCheck {
    private static final Set<String> KNOWN =
            Set.of("issue", "issuewild", "issuemail", "issuevmc", "iodef", "contactemail", "contactphone");
    private static final Pattern ISSUER = Pattern.compile("\\s*([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)?\\s*(;.*)?");

    @Override
    public String code() {
        return "CAA02";
    }

    @Override
    public String source() {
        return "RFC 8659 section 4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.records(RecordType.CAA, Caa.class).stream()
                .flatMap(record -> complaint(record).stream()
                        .map(complaint -> finding(
                                isFatal(record) ? Severity.ERROR : Severity.WARNING,
                                owner.subject(RecordType.CAA),
                                "The CAA record " + record.text() + " of "
                                        + owner.name().unicode() + " " + complaint + ".")))
                .toList();
    }

    /** Whether authorities must refuse to issue because of it. */
    public static boolean isFatal(Caa record) {
        return !KNOWN.contains(record.tag()) && record.flags() >= 128;
    }

    /** What is wrong with it, as the end of a sentence that begins with the record. */
    public static Optional<String> complaint(Caa record) {
        if (!KNOWN.contains(record.tag())) {
            return Optional.of(
                    isFatal(record)
                            ? "is critical and has a tag that no authority knows; all of them must refuse to issue"
                            : "has a tag that authorities ignore; known are issue, issuewild and iodef");
        }
        if (record.flags() != 0 && record.flags() != 128) {
            return Optional.of("has flags other than 0 and 128, which mean nothing");
        }
        if (record.tag().startsWith("issue") && !ISSUER.matcher(record.value()).matches()) {
            return Optional.of("names no domain of an authority; write such as letsencrypt.org, or ; to forbid all");
        }
        if (record.tag().equals("iodef") && !record.value().matches("(mailto:.+@.+|https?://.+)")) {
            return Optional.of("has no mailto: or https: address to report to");
        }
        return Optional.empty();
    }
}

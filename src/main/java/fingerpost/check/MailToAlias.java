package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** An MX that names an alias. */
final class MailToAlias implements NameCheck {
    @Override
    public String code() {
        return "MX01";
    }

    @Override
    public String source() {
        return "RFC 2181 section 10.3, RFC 5321 section 5.1";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Targets.aliases(owner, RecordType.MX, design)
                .map(host -> finding(
                                Severity.ERROR,
                                owner.subject(RecordType.MX),
                                "The mail host " + host.unicode() + " of "
                                        + owner.name().unicode()
                                        + " is a CNAME. MX must name a host with addresses; some senders refuse to"
                                        + " follow the alias, and their mail comes back.")
                        .repairedBy(Targets.straightened(owner, RecordType.MX, host, design)))
                .toList();
    }
}

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
        return owner.set(RecordType.MX).stream()
                .flatMap(set -> set.targets().stream()
                        .filter(host -> Targets.isCname(host, design))
                        .map(host -> finding(
                                        Severity.ERROR,
                                        owner.subject(set),
                                        "The mail host " + host.unicode() + " of "
                                                + owner.name().unicode()
                                                + " is a CNAME. MX must name a host with addresses; some senders refuse to"
                                                + " follow the alias, and their mail comes back.")
                                .repairedBy(Targets.straightened(owner, set, host, design))))
                .toList();
    }
}

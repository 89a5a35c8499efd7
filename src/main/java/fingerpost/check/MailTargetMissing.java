package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** An MX whose host the design should resolve and does not. */
final class MailTargetMissing implements NameCheck {
    @Override
    public String code() {
        return "MX02";
    }

    @Override
    public String source() {
        return "RFC 5321 section 5.1; octoDNS MxTargetResolvable";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Targets.dead(owner, RecordType.MX, design)
                .map(host -> finding(
                        Severity.ERROR,
                        owner.subject(RecordType.MX),
                        "The mail host " + host.unicode() + " of "
                                + owner.name().unicode()
                                + " has no address in the design. Mail waits at the senders and comes back. Give it"
                                + " an A or AAAA record."))
                .toList();
    }
}

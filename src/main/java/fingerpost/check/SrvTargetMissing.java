package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** An SRV whose host the design should resolve and does not. */
final class SrvTargetMissing implements NameCheck {
    @Override
    public String code() {
        return "SRV02";
    }

    @Override
    public String source() {
        return "RFC 2782, Target";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Targets.dead(owner, RecordType.SRV, design)
                .map(host -> finding(
                        Severity.ERROR,
                        owner.subject(RecordType.SRV),
                        "The SRV record of " + owner.name().unicode() + " names " + host.unicode()
                                + ", which has no address in the design. Clients that pick it cannot connect. Give"
                                + " it an A or AAAA record."))
                .toList();
    }
}

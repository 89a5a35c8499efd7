package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** An SRV that names an alias. */
final class SrvToAlias implements NameCheck {
    @Override
    public String code() {
        return "SRV01";
    }

    @Override
    public String source() {
        return "RFC 2782, Target";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Targets.aliases(owner, RecordType.SRV, design)
                .map(host -> finding(
                                Severity.WARNING,
                                owner.subject(RecordType.SRV),
                                "The SRV record of " + owner.name().unicode() + " names " + host.unicode()
                                        + ", a CNAME. The target must not be an alias, and some clients give up"
                                        + " there. Name the host itself.")
                        .repairedBy(Targets.straightened(owner, RecordType.SRV, host, design)))
                .toList();
    }
}

package fingerpost.check;

import fingerpost.dns.RecordType;
import fingerpost.dns.Txt;
import java.util.List;

/** Several sender policies at one name. */
final class SecondSpf implements NameCheck {
    @Override
    public String code() {
        return "MX06";
    }

    @Override
    public String source() {
        return "RFC 7208 section 3.2, section 4.5";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        int policies = Spf.at(owner.records(RecordType.TXT, Txt.class)).size();
        return policies < 2
                ? List.of()
                : List.of(finding(
                        Severity.WARNING,
                        owner.subject(RecordType.TXT),
                        owner.name().unicode() + " has " + policies
                                + " SPF records. Receivers then treat the policy as broken and may refuse the mail. Merge"
                                + " them into one."));
    }
}

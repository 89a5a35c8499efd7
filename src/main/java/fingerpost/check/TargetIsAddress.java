package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;
import java.util.stream.Stream;

/** NS, MX or SRV to something meant as an IP address. */
final class TargetIsAddress implements NameCheck {
    @Override
    public String code() {
        return "MX05";
    }

    @Override
    public String source() {
        return "RFC 1035 section 3.3.9, section 3.3.11, RFC 2782; octoDNS MxValueNotIp";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Stream.of(RecordType.NS, RecordType.MX, RecordType.SRV)
                .flatMap(type -> owner.set(type).stream())
                .flatMap(set -> set.targets().stream()
                        .filter(target -> Aliases.asAddress(target).isPresent())
                        .map(target -> finding(
                                Severity.ERROR,
                                owner.subject(set),
                                owner.name().unicode() + " " + set.type() + " names " + target.unicode()
                                        + ", which is meant as an address. " + set.type()
                                        + " names a host; give the host a name with an A or AAAA record and write that"
                                        + " name.")))
                .toList();
    }
}

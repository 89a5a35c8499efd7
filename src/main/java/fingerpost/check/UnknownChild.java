package fingerpost.check;

import java.util.List;

/** A delegation to a zone that the design does not hold. */
final class UnknownChild implements NameCheck {
    @Override
    public String code() {
        return "DEL16";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Servers.delegation(owner)
                .filter(any -> design.zoneWithApex(owner.name()).isEmpty())
                .map(set -> finding(
                        Severity.INFO,
                        owner.subject(set),
                        owner.name().unicode() + " is delegated to " + Servers.spoken(set.targets())
                                + ", and the design does not hold that zone: nothing below it can be checked, walked or"
                                + " simulated. Add the zone to see further."))
                .stream()
                .toList();
    }
}

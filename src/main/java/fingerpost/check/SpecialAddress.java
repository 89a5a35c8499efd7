package fingerpost.check;

import java.util.List;

/** A private or otherwise special address in a public name. */
final class SpecialAddress implements NameCheck {
    @Override
    public String code() {
        return "IP04";
    }

    @Override
    public String source() {
        return "RFC 6890 section 2.2; Zonemaster ADDRESS01";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        if (!owner.hasAddress() || SpecialAddresses.isInner(owner.apex())) {
            return List.of();
        }
        return owner.addressSets()
                .flatMap(set -> Records.addresses(set).stream()
                        .flatMap(address -> SpecialAddresses.reason(address).stream()
                                .map(reason -> finding(
                                        Severity.WARNING,
                                        owner.subject(set),
                                        owner.name().unicode() + " says " + address + ", which " + reason
                                                + ". Clients elsewhere cannot reach it or reach something else. Use a public"
                                                + " address, or a zone that only the own network sees."))))
                .toList();
    }
}

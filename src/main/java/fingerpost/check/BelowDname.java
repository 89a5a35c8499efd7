package fingerpost.check;

import java.util.List;

/** Records below a DNAME, which hides them. */
final class BelowDname implements NameCheck {
    @Override
    public String code() {
        return "CN12";
    }

    @Override
    public String source() {
        return "RFC 6672 section 2.4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return design.renamings(owner.zone()).stream()
                .filter(owner.name()::isBelow)
                .limit(1)
                .map(above -> finding(
                                Severity.ERROR,
                                owner.subject(),
                                owner.name().unicode() + " lies below the DNAME of " + above.unicode()
                                        + ", which sends every name below it elsewhere. Servers refuse the zone or never"
                                        + " answer with these records. Move them to the DNAME's target or remove the DNAME.")
                        .repairedBy(Repairs.inZone(
                                "Remove the DNAME of " + above.unicode(),
                                owner.zone(),
                                zone -> zone.without(above, "DNAME"))))
                .toList();
    }
}

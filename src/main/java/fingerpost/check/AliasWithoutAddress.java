package fingerpost.check;

import java.util.List;

/** An alias to a name that exists but has no address. */
final class AliasWithoutAddress implements NameCheck {
    @Override
    public String code() {
        return "CN08";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2, RFC 2308 section 2.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        if (Aliases.isService(owner.name())) {
            return List.of();
        }
        return Aliases.at(owner).stream()
                .flatMap(alias -> alias.targets().stream()
                        .filter(target -> !Aliases.isService(target) && isEmpty(design.place(target), design))
                        .map(target -> finding(
                                Severity.WARNING,
                                owner.subject(alias),
                                owner.name().unicode() + " is an alias of " + target.unicode()
                                        + ", which exists but has neither A nor AAAA. Browsers get no address. Give the"
                                        + " target an address or point the alias elsewhere.")))
                .toList();
    }

    private static boolean isEmpty(Place place, Design design) {
        return (place.answers() || place.kind() == Place.Kind.EMPTY)
                && place.entries().stream().noneMatch(Aliases::isOne)
                && place.addresses().isEmpty()
                && design.endpoint(place.name()).isEmpty();
    }
}

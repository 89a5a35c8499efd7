package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.Quoted;
import java.util.Optional;

/**
 * A place in a topology that can be drawn, selected, found fault with, or lost in an export: an element, a name in a zone,
 * or one entry at that name.
 *
 * @param owner only with a zone as element
 * @param type the entry's type name ({@code A}, {@code ALIAS}); only with an owner
 */
public record Subject(Id element, Optional<DomainName> owner, Optional<String> type) {
    public Subject {
        if (type.isPresent() && owner.isEmpty()) {
            throw new IllegalArgumentException(
                    "An entry of the type " + type.get() + " needs the name that it stands at.");
        }
    }

    public static Subject of(Id element) {
        return new Subject(element, Optional.empty(), Optional.empty());
    }

    public static Subject of(Id zone, DomainName owner) {
        return new Subject(zone, Optional.of(owner), Optional.empty());
    }

    public static Subject of(HostedZone zone, ZoneEntry entry) {
        return new Subject(zone.id(), Optional.of(entry.owner()), Optional.of(entry.typeName()));
    }

    /** The name that this lies at, without the type; elements stay as they are. */
    public Subject node() {
        return new Subject(element, owner, Optional.empty());
    }

    /** The subject that {@link #toString()} wrote. */
    public static Subject parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(Id.of(text));
        }
        Id zone = Id.of(text.substring(0, slash));
        String rest = text.substring(slash + 1);
        if (rest.endsWith(".")) {
            return of(zone, DomainName.of(rest));
        }
        int last = rest.lastIndexOf("./");
        String type = last < 0 ? "" : rest.substring(last + 2);
        if (!type.matches("[A-Z0-9]{1,16}")) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is not a place in a topology; write ID, ZONE/NAME. or ZONE/NAME./TYPE.");
        }
        return new Subject(zone, Optional.of(DomainName.of(rest.substring(0, last + 1))), Optional.of(type));
    }

    /** {@code zone}, {@code zone/www.example.com.} or {@code zone/www.example.com./A}. */
    @Override
    public String toString() {
        return element
                + owner.map(name -> "/" + name).orElse("")
                + type.map(name -> "/" + name).orElse("");
    }
}

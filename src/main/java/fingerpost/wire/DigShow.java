package fingerpost.wire;

import java.util.HashSet;
import java.util.Set;

/** Which parts of an exchange {@code dig} prints, and how. */
public record DigShow(Set<DigPart> parts, DigStyle style) {
    public static final DigShow ALL = new DigShow(DigPart.ALL, DigStyle.USUAL);

    public DigShow {
        parts = Set.copyOf(parts);
    }

    public boolean has(DigPart part) {
        return parts.contains(part);
    }

    public DigShow with(Set<DigPart> some, boolean shown) {
        Set<DigPart> changed = new HashSet<>(parts);
        some.forEach(part -> {
            if (shown) {
                changed.add(part);
            } else {
                changed.remove(part);
            }
        });
        return new DigShow(changed, style);
    }

    public DigShow with(DigPart part, boolean shown) {
        return with(Set.of(part), shown);
    }

    public DigShow with(DigStyle other) {
        return new DigShow(parts, other);
    }
}

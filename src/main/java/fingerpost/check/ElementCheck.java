package fingerpost.check;

import fingerpost.topology.Element;
import java.util.List;

/** Looks at one element of a kind. */
public non-sealed interface ElementCheck<E extends Element> extends Check {
    /** The kind that it looks at. */
    Class<E> kind();

    /** The findings at this element; none where it is free of the mistake. */
    List<Finding> of(E element, Design design);
}

package fingerpost.check;

import java.util.List;

/** Looks at one owner name of a zone. */
public non-sealed interface NameCheck extends Check {
    /** The findings at this name; none where it is free of the mistake. */
    List<Finding> of(Owner owner, Design design);
}

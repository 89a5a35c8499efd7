package fingerpost.check;

import java.util.List;

/** Looks for one kind of mistake. */
public interface Check {
    /** The findings of this kind; none where the design is free of it. */
    List<Finding> of(Design design);
}

package fingerpost.check;

import fingerpost.topology.Subject;
import java.util.Optional;

/**
 * Looks for one kind of mistake. Its scope says when it must look again: a {@link NameCheck} looks at one name of a zone, an
 * {@link ElementCheck} at one element. Whatever else it wants to know it asks {@link Design}, which remembers the question.
 */
public sealed interface Check permits NameCheck, ElementCheck {
    /** Stable, such as {@code CN03}; what a person searches for. */
    String code();

    /** The RFC section, article or manual that says so. */
    String source();

    /** A finding of this check. */
    default Finding finding(Severity severity, Subject subject, String message) {
        return new Finding(code(), severity, subject, message, source(), Optional.empty());
    }
}

package fingerpost.check;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import java.util.Optional;

/**
 * One mistake or risk in a design.
 *
 * @param code stable, such as {@code CN03}; what a person searches for
 * @param subject where it is
 * @param message one or two plain sentences: what, why it matters, what to do
 * @param source the RFC section, seed or manual that says so
 * @param repair an edit that cures it
 */
public record Finding(
        String code, Severity severity, Subject subject, String message, String source, Optional<Edit> repair) {
    /** This finding with the edit that cures it. */
    public Finding repairedBy(Edit edit) {
        return repairedBy(Optional.of(edit));
    }

    /** This finding with the edit that cures it, if there is one. */
    public Finding repairedBy(Optional<Edit> edit) {
        return new Finding(code, severity, subject, message, source, edit);
    }
}

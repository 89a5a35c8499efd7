package fingerpost.plan;

import java.util.List;

/**
 * A command that shows whether a step took effect.
 *
 * @param command for a POSIX shell
 * @param exact whether what it prints is known
 * @param expected then, the lines in any order; none for no output
 */
public record Check(String command, boolean exact, List<String> expected) {
    public Check {
        expected = List.copyOf(expected);
        if (!exact && !expected.isEmpty()) {
            throw new IllegalArgumentException("What is expected of a command whose output is not known?");
        }
    }
}

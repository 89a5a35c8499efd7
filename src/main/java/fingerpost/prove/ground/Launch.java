package fingerpost.prove.ground;

import fingerpost.wire.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a server is started in the foreground and known to be ready.
 *
 * @param ready whether that line of its log says that it answers
 * @param refused whether that line says that it leaves out something of the files
 * @param listening where it must take connections besides
 */
public record Launch(
        Path program,
        List<String> arguments,
        Predicate<String> ready,
        Predicate<String> refused,
        List<Server> listening) {
    public Launch {
        arguments = List.copyOf(arguments);
        listening = List.copyOf(listening);
    }

    /** Ready when its log says so. */
    public static Launch saying(
            Path program, List<String> arguments, Predicate<String> ready, Predicate<String> refused) {
        return new Launch(program, arguments, ready, refused, List.of());
    }

    /** Ready when it takes connections there. */
    public static Launch listening(Path program, List<String> arguments, List<Server> where) {
        return new Launch(program, arguments, _ -> false, _ -> false, where);
    }
}

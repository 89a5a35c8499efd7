package fingerpost.prove.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that a proof starts.
 *
 * @param comesWith the package of Debian and its kin that has it
 */
public record Program(String name, String comesWith) {
    /** Where it is: on the path, or where servers usually are; empty where it is not installed. */
    public Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(":", -1)), Stream.of("/usr/sbin", "/sbin", "/usr/local/sbin"))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The same, or the problem that says which package to install. */
    public Path need() throws ProofProblem {
        return find().orElseThrow(() -> new ProofProblem(
                ProofProblem.Kind.MISSING,
                name + " is not installed, and it is the server that would be asked; install the package " + comesWith
                        + "."));
    }

    /** With what to install: {@code nsd (package nsd)}. */
    public String spoken() {
        return name + " (package " + comesWith + ")";
    }
}

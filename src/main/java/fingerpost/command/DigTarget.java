package fingerpost.command;

import fingerpost.wire.Transport;
import fingerpost.wire.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whom a look-up asks, and on which way.
 *
 * @param server as written behind the {@code @}; empty for the system's resolver
 * @param path of DNS over HTTPS
 * @param host the name that a certificate must cover, where it is not the server's
 * @param verified whether the certificate must be believed
 * @param authorities a file with the certificates that are believed; empty for those that Java brings
 */
record DigTarget(
        Optional<String> server,
        OptionalInt port,
        Family family,
        Transport transport,
        String path,
        Optional<String> host,
        boolean verified,
        Optional<String> authorities) {
    /** Which addresses of a server are taken. */
    enum Family {
        ANY,
        V4,
        V6
    }

    /** Which certificates are believed. */
    Trust trust() {
        if (!verified) {
            return Trust.opportunistic();
        }
        if (authorities.isEmpty()) {
            return Trust.usual();
        }
        String file = authorities.get();
        try {
            return Trust.ofPem(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new CallProblem("The certificates in " + file + " cannot be read.", unreadable);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}

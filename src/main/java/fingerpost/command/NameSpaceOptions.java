package fingerpost.command;

import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.RootHints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which name space live commands ask: the Internet's unless told otherwise. */
final class NameSpaceOptions {
    @Option(
            names = "--hints",
            paramLabel = "FILE",
            description = "Root servers of another name space, in the form of named.root.")
    private @Nullable Path hints;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where all authoritative servers listen instead of 53.")
    private @Nullable Integer port;

    @Option(names = "--private", description = "Also ask servers at private and loopback addresses.")
    private boolean inner;

    @Option(names = "-4", description = "Ask over IPv4 only.")
    private boolean four;

    @Option(names = "-6", description = "Ask over IPv6 only.")
    private boolean six;

    ResolutionProfile profile() {
        if (four && six) {
            throw new CallProblem("-4 and -6 together leave nothing to ask; give one of them or neither.");
        }
        Path file = hints;
        ResolutionProfile entered = file == null ? ResolutionProfile.internet() : read(file);
        ResolutionProfile profile = entered.withFamilies(!six, !four);
        Integer other = port;
        if (other == null) {
            return profile;
        }
        if (other < 1 || other > 65_535) {
            throw new CallProblem("There is no port " + other + "; ports are 1 to 65535.");
        }
        return profile.withPort(other);
    }

    private ResolutionProfile read(Path file) {
        try {
            String text = Files.readString(file);
            ResolutionProfile.Scope scope = inner ? ResolutionProfile.Scope.PRIVATE : ResolutionProfile.Scope.PUBLIC;
            return ResolutionProfile.of(RootHints.servers(text), scope).withAnchors(RootHints.anchors(text));
        } catch (IOException unreadable) {
            throw new CallProblem("The hints " + file + " cannot be read: there is no such file, or it is not text.");
        } catch (IllegalArgumentException wrong) {
            throw new CallProblem(file + ": " + wrong.getMessage(), wrong);
        }
    }
}

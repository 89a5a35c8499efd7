package fingerpost.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The sample topologies that come with the program. */
public final class Samples {
    private static final List<String> NAMES = List.of(
            "load-balancer-by-host",
            "one-vps-five-sites",
            "www-cname-to-cloud-load-balancer",
            "apex-alias-flattening",
            "pages-host",
            "three-address-round-robin",
            "three-lines",
            "canary",
            "port-redirection",
            "service-registry",
            "application-router",
            "dual-stack-broken-v6",
            "wrong-two-cnames",
            "wrong-cname-at-apex",
            "wrong-cname-to-address");

    /**
     * One of them.
     *
     * @param name of its file in {@code sample-topologies}, without {@code .topology.json}
     */
    public record Sample(String name, Document document) {
        public String title() {
            return document.topology().title();
        }

        /** What it shows and what to try, in a few sentences. */
        public String note() {
            return document.topology().note();
        }
    }

    private Samples() {}

    /** The names, in the order in which a reader should meet them. */
    public static List<String> names() {
        return NAMES;
    }

    /** All of them, in that order. */
    public static List<Sample> all() {
        return NAMES.stream().flatMap(name -> find(name).stream()).toList();
    }

    public static Optional<Sample> find(String name) {
        return NAMES.contains(name) ? Optional.of(new Sample(name, opened(name))) : Optional.empty();
    }

    private static Document opened(String name) {
        String resource = "/sample-topologies/" + name + DocumentFile.SUFFIX;
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without its sample " + name + ".");
            }
            return DocumentText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | DocumentProblem broken) {
            throw new IllegalStateException("The sample " + name + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}

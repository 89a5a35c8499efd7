package fingerpost.document;

import fingerpost.topology.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What to try with a sample, a sentence or two for each way to work. */
public record Tries(String design, String diagnose, String simulate, String export) {
    private static final String FILE = "/sample-topologies/tries.properties";

    /** Those of the sample with that title; empty where no sample is called that. */
    public static Optional<Tries> ofTitle(String title) {
        Properties all = all();
        return named(all, title).map(name -> of(all, name));
    }

    /** Those of the sample that this design is, unchanged. */
    public static Optional<Tries> of(Topology design) {
        Properties all = all();
        return named(all, design.title())
                .filter(name -> Samples.find(name)
                        .filter(sample -> sample.document().topology().equals(design))
                        .isPresent())
                .map(name -> of(all, name));
    }

    private static Optional<String> named(Properties all, String title) {
        return Samples.names().stream()
                .filter(name -> title.equals(all.getProperty(name + ".title")))
                .findFirst();
    }

    private static Tries of(Properties all, String name) {
        return new Tries(
                all.getProperty(name + ".design"),
                all.getProperty(name + ".diagnose"),
                all.getProperty(name + ".simulate"),
                all.getProperty(name + ".export"));
    }

    private static Properties all() {
        Properties read = new Properties();
        try (InputStream in = Tries.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + FILE + ".");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }
}

package fingerpost.export.proxy;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Samples;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Many designs whose proxies are served by one process, each with stand-ins of its own, so that the program starts once. */
public final class OneRun implements AutoCloseable {
    public static final String SHOP = "a small shop";

    private final Map<String, Topology> designs = new LinkedHashMap<>();
    private final List<StandIns> backends = new ArrayList<>();
    private final RealProxy program;

    /** Exports every proxy of the designs as one of that kind, and starts the program with all that have a server. */
    public OneRun(Exporter exporter, Proxy.Kind kind, RealProxy program, Map<String, Topology> designs)
            throws Exception {
        this.program = program;
        try {
            for (Map.Entry<String, Topology> design : designs.entrySet()) {
                Topology topology = Running.all(design.getValue(), kind);
                StandIns own = new StandIns(topology);
                backends.add(own);
                this.designs.put(design.getKey(), topology);
                add(program, exporter, design.getKey(), topology, own::of);
            }
            program.start();
        } catch (Exception | AssertionError failed) {
            close();
            throw failed;
        }
    }

    /** Gives the program every proxy of the designs as one of that kind; nothing stands in for backends. */
    public static void addAll(RealProxy program, Exporter exporter, Proxy.Kind kind, Map<String, Topology> designs)
            throws Exception {
        for (Map.Entry<String, Topology> design : designs.entrySet()) {
            Topology topology = Running.all(design.getValue(), kind);
            add(
                    program,
                    exporter,
                    design.getKey(),
                    topology,
                    endpoint -> "127.0.9.9" + endpoint.substring(endpoint.lastIndexOf(':')));
        }
    }

    private static void add(
            RealProxy program, Exporter exporter, String design, Topology topology, UnaryOperator<String> endpoint)
            throws Exception {
        Bundle bundle = exporter.export(topology, exporter.versions().getFirst(), Map.of());
        for (Proxy proxy : topology.proxies()) {
            if (!proxy.servers().isEmpty()) {
                program.add(name(design, proxy), Running.filesOf(bundle, proxy), endpoint);
            }
        }
    }

    /** The samples, a small shop, and so many designs at random. */
    public static Map<String, Topology> manyDesigns(int random) throws Exception {
        Map<String, Topology> designs = new LinkedHashMap<>();
        for (String name : Samples.names()) {
            designs.put(name, Samples.read(name));
        }
        designs.put(SHOP, SmallDesigns.with(SmallDesigns.shop()));
        for (long seed : Chance.seeds(random).toArray()) {
            designs.put("seed " + seed, Chance.topology(new SplittableRandom(seed), 10));
        }
        return designs;
    }

    /** The names of a dozen designs at random and the others, for a {@code @MethodSource}. */
    public static List<String> names() throws Exception {
        return List.copyOf(manyDesigns(12).keySet());
    }

    /** How many replies of the program to requests at that design's proxies were compared with the model's. */
    public int compare(String design, Agreement agreement) throws Exception {
        Topology topology = designs.getOrDefault(design, Topology.EMPTY);
        int compared = 0;
        for (Proxy proxy : topology.proxies()) {
            if (!proxy.servers().isEmpty()) {
                compared += agreement.of(topology, proxy, socket -> program.where(name(design, proxy), socket));
            }
        }
        return compared;
    }

    /** Where the program listens in place of that socket of the design's first proxy. */
    public String where(String design, Socket socket) {
        Topology topology = designs.getOrDefault(design, Topology.EMPTY);
        return program.where(name(design, topology.proxies().getFirst()), socket);
    }

    @Override
    public void close() throws IOException {
        program.close();
        for (StandIns each : backends) {
            each.close();
        }
    }

    private static String name(String design, Proxy proxy) {
        return design.replaceAll("[^a-z0-9-]", ".") + "." + proxy.id();
    }
}

package fingerpost.export.caddy;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ID/caddy.json} for each Caddy of the design: the file that {@code caddy run --config} loads. */
public final class CaddyExporter implements Exporter {
    @Override
    public String target() {
        return "caddy";
    }

    @Override
    public String title() {
        return "Caddy (JSON)";
    }

    @Override
    public List<String> versions() {
        return List.of("2.6");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
        if (!versions().contains(version)) {
            throw new IllegalArgumentException(
                    "There is no Caddy target version " + version + "; choose one of " + versions() + ".");
        }
        Losses losses = new Losses();
        Map<String, String> files = new TreeMap<>();
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.CADDY) {
                Json tree = new ProxyFile(topology, proxy, losses).configuration();
                files.put(proxy.id() + "/caddy.json", text(proxy, tree));
            } else {
                losses.cannot(
                        Subject.of(proxy.id()),
                        "This proxy runs " + proxy.kind().word()
                                + ", which reads other files than Caddy's. Make it a Caddy to export it here.");
            }
        }
        return Bundle.of(files, losses.list());
    }

    /** The text, once what Caddy would read from it is known to be the very tree that was meant. */
    private static String text(Proxy proxy, Json tree) throws Refusal {
        String text = JsonText.print(tree);
        if (!JsonText.parse(text).equals(tree)) {
            throw new Refusal(
                    Subject.of(proxy.id()), "The text would not be read back as it was meant, so it is not written.");
        }
        return text;
    }
}

package fingerpost.export.nginx;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder for each nginx of the design, {@code ID/nginx.conf} with its sites, that loads as it stands. */
public final class NginxExporter implements Exporter {
    @Override
    public String target() {
        return "nginx";
    }

    @Override
    public String title() {
        return "nginx (open source)";
    }

    @Override
    public List<String> versions() {
        return NginxVersion.words();
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
        NginxVersion target = NginxVersion.of(version);
        Losses losses = new Losses();
        Map<String, String> files = new TreeMap<>();
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.NGINX) {
                Map<String, List<Node>> trees = new ProxyFiles(topology, proxy, target, losses).files();
                for (Map.Entry<String, List<Node>> file : trees.entrySet()) {
                    files.put(proxy.id() + "/" + file.getKey(), text(proxy, file.getValue()));
                }
            } else {
                losses.cannot(
                        Subject.of(proxy.id()),
                        "This proxy runs " + proxy.kind().word()
                                + ", which reads other files than nginx's. Make it an nginx" + " to export it here.");
            }
        }
        return Bundle.of(files, losses.list());
    }

    /** The text, once what nginx would read from it is known to be the very tree that was meant. */
    private static String text(Proxy proxy, List<Node> tree) throws Refusal {
        String text = NginxText.print(tree);
        if (!NginxText.parse(text).equals(tree)) {
            throw new Refusal(
                    Subject.of(proxy.id()), "The text would not be read back as it was meant, so it is not written.");
        }
        return text;
    }
}

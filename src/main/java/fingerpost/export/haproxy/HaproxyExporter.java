package fingerpost.export.haproxy;

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

/** A folder for each HAProxy of the design, {@code ID/haproxy.cfg} with its lists of certificates, that loads as it stands. */
public final class HaproxyExporter implements Exporter {
    @Override
    public String target() {
        return "haproxy";
    }

    @Override
    public String title() {
        return "HAProxy";
    }

    @Override
    public List<String> versions() {
        return List.of("2.6");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
        if (!versions().contains(version)) {
            throw new IllegalArgumentException(
                    "There is no HAProxy target version " + version + "; choose one of " + versions() + ".");
        }
        Losses losses = new Losses();
        Map<String, String> files = new TreeMap<>();
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.HAPROXY) {
                ProxyFiles made = new ProxyFiles(topology, proxy, losses);
                files.put(proxy.id() + "/haproxy.cfg", text(proxy, made.configuration()));
                for (Map.Entry<String, List<List<String>>> list :
                        made.certificates().entrySet()) {
                    files.put(proxy.id() + "/" + list.getKey(), text(proxy, list.getValue()));
                }
            } else {
                losses.cannot(
                        Subject.of(proxy.id()),
                        "This proxy runs " + proxy.kind().word()
                                + ", which reads other files than HAProxy's. Make it a HAProxy to export it here.");
            }
        }
        return Bundle.of(files, losses.list());
    }

    /** The text, once what HAProxy would read from it is known to be the very tree that was meant. */
    private static String text(Proxy proxy, Configuration tree) throws Refusal {
        String text = HaproxyText.print(tree);
        return checked(proxy, text, HaproxyText.parse(text).equals(tree));
    }

    private static String text(Proxy proxy, List<List<String>> certificates) throws Refusal {
        String text = CertificateText.print(certificates);
        return checked(proxy, text, CertificateText.parse(text).equals(certificates));
    }

    private static String checked(Proxy proxy, String text, boolean same) throws Refusal {
        if (!same) {
            throw new Refusal(
                    Subject.of(proxy.id()), "The text would not be read back as it was meant, so it is not written.");
        }
        return text;
    }
}

package fingerpost.export.caddyfile;

import fingerpost.dns.Quoted;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.PlainWords;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code ID/Caddyfile} for each Caddy of the design: for people who keep their Caddy in that form. */
public final class CaddyfileExporter implements Exporter {
    @Override
    public String target() {
        return "caddyfile";
    }

    @Override
    public String title() {
        return "Caddy (Caddyfile)";
    }

    @Override
    public List<String> versions() {
        return List.of("2.6");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
        if (!versions().contains(version)) {
            throw new IllegalArgumentException(
                    "There is no Caddyfile target version " + version + "; choose one of " + versions() + ".");
        }
        Losses losses = new Losses();
        Map<String, String> files = new TreeMap<>();
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == Proxy.Kind.CADDY) {
                files.put(proxy.id() + "/Caddyfile", text(proxy, file(topology, proxy, losses)));
            } else {
                losses.cannot(
                        Subject.of(proxy.id()),
                        "This proxy runs " + proxy.kind().word()
                                + ", which reads other files than Caddy's. Make it a Caddy to export it here.");
            }
        }
        return Bundle.of(files, losses.list());
    }

    private static Caddyfile file(Topology topology, Proxy proxy, Losses losses) throws Refusal {
        PlainWords words = new PlainWords(Subject.of(proxy.id()), "Caddy");
        losses.exact(words.subject());
        Sockets sockets = new Sockets(proxy);
        sockets.tell(losses, "Caddy");
        sockets.tellUnreached(losses);
        List<Directive> blocks = new ArrayList<>(List.of(Directive.of(List.of(), options(sockets))));
        for (List<Socket> group : sockets.joined()) {
            blocks.addAll(new Sites(topology, proxy, sockets, group, words, losses).all());
        }
        tellShared(proxy, losses);
        String design = topology.title().isBlank() ? "" : " of the design " + topology.title();
        return new Caddyfile("Caddy 2.6: the proxy " + proxy.label() + design, blocks);
    }

    /** Caddy refuses plain HTTP on its port for HTTPS and the other way round, so where the design wants that these ports move. */
    private static List<Directive> options(Sockets sockets) {
        List<Directive> options =
                new ArrayList<>(List.of(Directive.of("auto_https", "off"), Directive.of("skip_install_trust")));
        Set<Integer> ports = new HashSet<>();
        sockets.all().forEach(socket -> ports.add(socket.port()));
        boolean swapped =
                sockets.all().stream().anyMatch(socket -> socket.port() == (sockets.isTls(socket) ? 80 : 443));
        if (swapped) {
            int free = 1;
            for (String option : List.of("http_port", "https_port")) {
                while (!ports.add(free)) {
                    free++;
                }
                options.add(Directive.of(option, Integer.toString(free)));
            }
        }
        options.add(Directive.of(List.of("servers"), List.of(Directive.of("protocols", "h1", "h2"))));
        return options;
    }

    private static void tellShared(Proxy proxy, Losses losses) {
        Set<Object> seen = new HashSet<>();
        for (ProxyPass pass : proxy.passes().toList()) {
            if (!seen.add(pass.service())) {
                losses.approximate(
                        Subject.of(pass.service()), "Caddy counts the turns of a service for each location by itself.");
            }
        }
    }

    /** The text, once what Caddy would read from it is known to be the very tree that was meant. */
    private static String text(Proxy proxy, Caddyfile tree) throws Refusal {
        for (Directive each : tree.blocks()) {
            requireWords(proxy, each);
        }
        String text = CaddyfileText.print(tree);
        if (!CaddyfileText.parse(text).equals(tree)) {
            throw new Refusal(
                    Subject.of(proxy.id()), "The text would not be read back as it was meant, so it is not written.");
        }
        return text;
    }

    private static void requireWords(Proxy proxy, Directive directive) throws Refusal {
        for (String word : directive.words()) {
            if (!CaddyfileText.isWord(word)) {
                throw new Refusal(
                        Subject.of(proxy.id()),
                        "The text " + Quoted.of(word)
                                + " has {$, which Caddy would take for a variable of the environment, or quotation"
                                + " marks, backquotes and backslashes that a Caddyfile cannot say together. Change it,"
                                + " or export the target caddy, whose JSON can say everything.");
            }
        }
        for (Directive each : directive.block().orElse(List.of())) {
            requireWords(proxy, each);
        }
    }
}

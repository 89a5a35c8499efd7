package fingerpost.ingest.caddy;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.front.Site;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.ingest.tree.TreeReading;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a topology of a {@code caddy.json} that Fingerpost has written: one proxy, its servers and locations, services and backends,
 * whose names Caddy does not keep, and certificates. Whatever else stands there is a note with line and column.
 */
public final class CaddyImport {
    private static final String USUAL = "[a-z0-9][a-z0-9_-]{0,63}";

    private final Reading reading = new Reading();
    private final Passes passes = new Passes(reading);
    private final Certificates certificates = new Certificates(reading);
    private int ports;

    private CaddyImport() {}

    public static Ingested of(Path file) throws FileFailure {
        Path folder = file.toAbsolutePath().getParent();
        String parent = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        try {
            return new CaddyImport().read(parent.matches(USUAL) ? parent : "caddy", TreeReading.of(file));
        } catch (TreeProblem problem) {
            throw new FileFailure(file + ":" + problem.told(), problem);
        } catch (IOException unreadable) {
            throw new FileFailure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Reads a text.
     *
     * @param name the id of the proxy
     */
    static Ingested of(String name, String text) throws TreeProblem {
        return new CaddyImport().read(name, TreeReading.of(text));
    }

    private Ingested read(String name, Tree tree) {
        List<Site> sites = new ArrayList<>();
        reading.tried(tree.place(), () -> {
            Tree.Fields whole = tree.asFields();
            reading.known(whole, Set.of("apps"));
            Tree.Fields apps = whole.get("apps").asFields();
            reading.known(apps, Set.of("http", "tls"));
            if (apps.find("tls").isPresent()) {
                load(apps.get("tls").asFields());
            }
            Tree.Fields http = apps.get("http").asFields();
            reading.known(http, Set.of("servers"));
            for (Tree each : http.get("servers").asFields().fields().values()) {
                ports++;
                reading.tried(
                                each.place(),
                                () -> new ReadPort(each.asFields(), reading, new Actions(reading, passes), certificates)
                                        .sites())
                        .ifPresent(sites::addAll);
            }
            return true;
        });
        List<Element> elements = new ArrayList<>(certificates.elements());
        for (Element each : passes.elements()) {
            elements.add(each);
        }
        Id id = Id.from(
                name, taken -> elements.stream().anyMatch(each -> each.id().equals(taken)));
        List<Server> servers =
                Site.servers(sites).stream().map(CaddyImport::joined).toList();
        elements.add(new Proxy(id, name, Proxy.Kind.CADDY, List.of(), servers));
        reading.tell(
                "no-addresses",
                "The file does not say at which addresses the proxy is reached, and Caddy keeps no names of services.",
                "Give it the addresses that the records lead to, and the services names of your own.");
        return new Ingested(name, Topology.of(name, "", elements), ports, reading.notes());
    }

    private void load(Tree.Fields tls) throws TreeProblem {
        reading.known(tls, Set.of("certificates"));
        Tree.Fields loaded = tls.get("certificates").asFields();
        reading.known(loaded, Set.of("load_files"));
        for (Tree file : loaded.items("load_files")) {
            reading.tried(file.place(), () -> {
                certificates.load(file.asFields());
                return true;
            });
        }
    }

    /** The server with a listen for both families where it has one for each. */
    private static Server joined(Server server) {
        Set<Listen> listens = new LinkedHashSet<>();
        for (Listen each : server.listens()) {
            Families other = each.families() == Families.V4 ? Families.V6 : Families.V4;
            boolean both = server.listens().contains(new Listen(each.port(), other, each.tls(), each.defaultServer()));
            listens.add(both ? new Listen(each.port(), Families.BOTH, each.tls(), each.defaultServer()) : each);
        }
        return new Server(List.copyOf(listens), server.names(), server.certificate(), server.locations());
    }
}

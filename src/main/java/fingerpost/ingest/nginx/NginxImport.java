package fingerpost.ingest.nginx;

import fingerpost.dns.IpAddress;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Proxy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A topology of an nginx configuration, whole or in part. */
public final class NginxImport {
    private static final String MAIN = "nginx.conf";
    private static final Set<String> OF_A_SERVER = Set.of("listen", "server_name", "location", "return");

    private final Path source;
    private final List<IpAddress> addresses;
    private final Remarks remarks = new Remarks();
    private final Elements elements = new Elements();
    private int count;
    private boolean guessed;

    private NginxImport(Path source, List<IpAddress> addresses) {
        this.source = source;
        this.addresses = addresses;
    }

    /**
     * Reads a file such as {@code nginx.conf} or one site of it; or a folder: its {@code nginx.conf}, else that of each folder
     * in it, else its files.
     *
     * @param addresses of the machine, for listens that name none; where none is known, documentation addresses stand in
     */
    public static Ingested of(Path source, List<IpAddress> addresses) throws FileFailure {
        return new NginxImport(source, addresses).read();
    }

    /**
     * Reads a text that includes nothing; the topology is empty where it has no server and no upstream.
     *
     * @param addresses as in {@link #of}
     */
    public static Ingested ofText(String text, List<IpAddress> addresses) {
        NginxImport reading = new NginxImport(Path.of(MAIN), addresses);
        NginxFile file = NginxFile.of("", text.getBytes(StandardCharsets.UTF_8));
        file.faults().forEach(reading.remarks::add);
        reading.design(statements(file.items()), MAIN);
        return new Ingested(MAIN, reading.elements.topology(), file.items().size(), reading.remarks.notes());
    }

    private static List<Statement> statements(List<Item> items) {
        List<Statement> all = new ArrayList<>();
        for (Item each : items) {
            if (each instanceof Directive directive) {
                List<Statement> inner = directive
                        .block()
                        .map(block -> statements(block.items()))
                        .orElse(List.of());
                all.add(new Statement(directive, "", inner));
            }
        }
        return all;
    }

    private Ingested read() throws FileFailure {
        Path name = source.toAbsolutePath().normalize().getFileName();
        String title = name == null ? "nginx" : name.toString();
        if (!Files.isDirectory(source)) {
            Path folder = source.toAbsolutePath().getParent();
            config(List.of(source), folder == null ? source : folder, title, "");
        } else if (Files.exists(source.resolve(MAIN))) {
            config(List.of(source.resolve(MAIN)), source, title, "");
        } else {
            folder(title);
        }
        if (elements.topology().elements().isEmpty()) {
            throw new FileFailure("There is no server and no upstream in " + source
                    + ", so there is nothing to import. Name nginx.conf, a site of it or their folder.");
        }
        if (guessed) {
            remarks.add(new FileNote(
                    FileNote.Grade.WARNING,
                    "addresses",
                    "",
                    0,
                    0,
                    "The configuration listens on all addresses of its machine and names none; " + Proxies.STAND_IN_V4
                            + " and " + Proxies.STAND_IN_V6 + " stand for them.",
                    "Write the addresses into the proxy, or say them when importing."));
        }
        return new Ingested(title, elements.topology(), count, remarks.notes());
    }

    private void folder(String title) throws FileFailure {
        List<Path> folders;
        List<Path> files;
        try (Stream<Path> all = Files.list(source)) {
            List<Path> sorted = all.sorted().toList();
            folders = sorted.stream()
                    .filter(each -> Files.exists(each.resolve(MAIN)))
                    .toList();
            files = sorted.stream()
                    .filter(each -> Files.isRegularFile(each)
                            && !String.valueOf(each.getFileName()).startsWith("."))
                    .toList();
        } catch (IOException unreadable) {
            throw new FileFailure(
                    "The folder " + source + " cannot be read: it is not there, or not yours.", unreadable);
        }
        for (Path each : folders) {
            config(List.of(each.resolve(MAIN)), each, String.valueOf(each.getFileName()), each.getFileName() + "/");
        }
        if (folders.isEmpty() && !files.isEmpty()) {
            config(files, source, title, "");
        }
    }

    private void config(List<Path> files, Path folder, String title, String prefix) throws FileFailure {
        Sources sources = new Sources(folder, prefix, remarks);
        List<Statement> all = new ArrayList<>();
        boolean several = files.size() > 1 || !prefix.isEmpty();
        for (Path each : files) {
            all.addAll(sources.read(each, several ? prefix + each.getFileName() : ""));
        }
        count += sources.count();
        design(all, title);
    }

    private void design(List<Statement> all, String title) {
        List<Statement> http = new ArrayList<>();
        for (Statement each : all) {
            if (each.is("http")) {
                remarks.read(each);
                http.addAll(each.block());
            } else if (!OF_A_SERVER.contains(each.name())) {
                http.add(each);
            }
        }
        design(http, servers(all, http), title.equals(MAIN) ? "nginx" : title.replaceFirst("\\.conf$", ""));
        remarks.leftovers(all);
    }

    /** The servers, and what stands outside of any as one of its own. */
    private static List<Statement> servers(List<Statement> all, List<Statement> http) {
        List<Statement> servers = new ArrayList<>(Statement.named("server", http).stream()
                .filter(Statement::hasBlock)
                .toList());
        List<Statement> bare =
                all.stream().filter(each -> OF_A_SERVER.contains(each.name())).toList();
        if (!bare.isEmpty()) {
            Statement first = bare.getFirst();
            servers.add(new Statement(first.directive(), first.file(), bare));
        }
        return servers;
    }

    private void design(List<Statement> http, List<Statement> statements, String title) {
        Levels levels = Levels.of(http.stream().filter(each -> !each.hasBlock()).toList());
        Values values = new Values(http, remarks);
        Upstreams upstreams = new Upstreams(http, elements, remarks);
        Certificates certificates = new Certificates(elements, remarks);
        Locations locations =
                new Locations(new Passes(upstreams, values, remarks), new Returns(values, remarks), remarks);
        List<ReadServer> servers =
                new Servers(levels, new Cases(values), locations, certificates, remarks).of(statements);
        upstreams.finish();
        certificates.finish();
        Proxies proxies = new Proxies(servers, addresses);
        for (Proxy each : proxies.of(title, elements)) {
            elements.add(each);
        }
        guessed |= proxies.hasGuessed();
    }
}

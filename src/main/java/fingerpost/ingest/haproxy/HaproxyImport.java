package fingerpost.ingest.haproxy;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.front.Site;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a topology of a {@code haproxy.cfg} that Fingerpost has written: one proxy, its servers and locations, the services and their
 * backends, the certificates. Whatever else stands there is a note with line and column.
 */
public final class HaproxyImport {
    private static final int LARGEST = 32 << 20;
    private static final String HEADING = "HAProxy 2.6 or later: the proxy ";
    private static final Set<String> SECTIONS = Set.of(
            "global",
            "defaults",
            "resolvers",
            "frontend",
            "backend",
            "listen",
            "userlist",
            "peers",
            "mailers",
            "cache",
            "program",
            "ring",
            "fcgi-app",
            "http-errors",
            "log-forward",
            "crt-store");

    private final Said said = new Said();
    private final Certificates certificates;

    private HaproxyImport(Function<String, Optional<String>> files) {
        this.certificates = new Certificates(files, said);
    }

    /** Reads the file and the lists of certificates beside it; no other file is opened. */
    public static Ingested of(Path file) throws FileFailure {
        Path folder = file.toAbsolutePath().getParent();
        String parent = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        String name = parent.matches("[a-z0-9][a-z0-9_-]{0,63}") ? parent : "haproxy";
        return of(name, text(file), beside -> {
            Path list = file.resolveSibling(beside);
            try {
                return Files.isRegularFile(list) ? Optional.of(text(list)) : Optional.empty();
            } catch (FileFailure unreadable) {
                return Optional.empty();
            }
        });
    }

    /**
     * Reads a text.
     *
     * @param name the id of the proxy
     * @param files the text of a file beside it
     */
    static Ingested of(String name, String text, Function<String, Optional<String>> files) {
        return new HaproxyImport(files).read(name, text);
    }

    private Ingested read(String name, String text) {
        List<ConfigLine> lines = LineReading.of(text, said);
        List<Section> sections = sections(lines);
        Services services = new Services(said);
        List<Site> sites = new ArrayList<>();
        sections.stream().filter(each -> each.keyword().equals("backend")).forEach(services::add);
        for (Section section : sections) {
            switch (section.keyword()) {
                case "backend" -> {}
                case "frontend" -> sites.addAll(new ReadFrontend(section, certificates, said).sites(services));
                default -> tellOthers(section);
            }
        }
        sites.sort(Comparator.comparingInt(HaproxyImport::number));
        List<Element> elements = new ArrayList<>(services.elements());
        elements.addAll(certificates.elements());
        Id id = Id.from(
                name, taken -> elements.stream().anyMatch(each -> each.id().equals(taken)));
        if (name.matches("[a-z0-9][a-z0-9_-]{0,63}")
                && elements.stream().noneMatch(each -> each.id().text().equals(name))) {
            id = Id.of(name);
        }
        String heading = lines.isEmpty() ? "" : lines.getFirst().remark();
        boolean ours = heading.startsWith(HEADING);
        String rest = ours ? heading.substring(HEADING.length()) : name;
        int of = ours ? rest.lastIndexOf(" of the design ") : -1;
        String label = of < 0 ? rest : rest.substring(0, of);
        elements.add(new Proxy(id, label, Proxy.Kind.HAPROXY, List.of(), Site.servers(sites)));
        said.tell(
                "no-addresses",
                "The file does not say at which addresses the proxy is reached.",
                "Give it those that the records lead to.");
        String title = of < 0 ? label : rest.substring(of + " of the design ".length());
        return new Ingested(name, Topology.of(title, "", elements), lines.size(), said.notes());
    }

    /** The place of a site's server in the proxy that was written. */
    private static int number(Site site) {
        String key = site.key().toString();
        return key.matches("site-[0-9]{1,8}") ? Integer.parseInt(key.substring(5)) : Integer.MAX_VALUE;
    }

    private List<Section> sections(List<ConfigLine> lines) {
        List<Section> sections = new ArrayList<>();
        List<ConfigLine> own = new ArrayList<>();
        for (ConfigLine line : lines) {
            if (SECTIONS.contains(line.word(0))) {
                own = new ArrayList<>();
                sections.add(new Section(line, own));
            } else if (!sections.isEmpty()) {
                own.add(line);
            } else if (!line.words().isEmpty()) {
                said.leftOut(line, 0, " before the first section");
            }
        }
        return sections;
    }

    private void tellOthers(Section section) {
        if (!Set.of("global", "defaults", "resolvers").contains(section.keyword())) {
            said.leftOut(section.head(), 0, "");
        }
        for (ConfigLine line : section.lines()) {
            if (!line.words().isEmpty() && !Written.ALWAYS.contains(line.text())) {
                said.leftOut(line, 0, " into the section " + section.keyword());
            }
        }
    }

    private static String text(Path file) throws FileFailure {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] octets = in.readNBytes(LARGEST + 1);
            if (octets.length > LARGEST) {
                throw new FileFailure(file + " is over 32 MB; import it in parts.");
            }
            return new String(octets, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new FileFailure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}

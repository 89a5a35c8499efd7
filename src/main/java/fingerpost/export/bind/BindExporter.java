package fingerpost.export.bind;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code named.conf}, {@code zones.conf} with the zones or views, {@code lines.conf} with the addresses of the views, and the
 * zones: a server that answers for the design and does nothing else. The paths are relative to {@link #DIRECTORY}.
 */
public final class BindExporter implements Exporter {
    /** Where the folder is meant to stand; Debian lets named write there. */
    public static final String DIRECTORY = "/var/lib/bind";

    @Override
    public String target() {
        return "bind";
    }

    @Override
    public String title() {
        return "BIND (named.conf with views)";
    }

    @Override
    public List<String> versions() {
        return List.of("9.18");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology, previous, losses);
        List<HostedZone> zones = folder.served();
        Views views = Views.of(topology, zones);
        lines(topology, zones, losses);
        Updates updates = new Updates(topology, losses);
        Map<String, String> files = new TreeMap<>();
        FileSlug slugs = new FileSlug();
        List<ServedZone> served = new ArrayList<>();
        for (HostedZone zone : zones) {
            ServedZone one = ServedZone.write(zone, views.views(), folder, slugs);
            one.copies()
                    .values()
                    .forEach(copy -> files.put(copy.file().path(), copy.file().text()));
            served.add(one);
        }
        ZoneStatements statements = new ZoneStatements(views.views(), served, updates);
        files.put("named.conf", text(main(topology, !views.lists().isEmpty(), updates.keys(), statements.order())));
        files.put("zones.conf", text(statements.file()));
        if (!views.lists().isEmpty()) {
            List<Node> lists = new ArrayList<>();
            views.lists().forEach(each -> lists.add(each.statement()));
            files.put("lines.conf", text(lists));
        }
        return Bundle.of(files, losses.list());
    }

    private static List<Node> main(
            Topology topology, boolean hasLists, Set<DomainName> keys, Optional<Statement> order) {
        List<Node> file = new ArrayList<>();
        file.add(new Remark(topology.title().isBlank() ? "BIND 9.18" : "BIND 9.18 for the design " + topology.title()));
        file.add(new Remark(
                "This folder belongs in " + DIRECTORY + "; named -c " + DIRECTORY + "/named.conf starts it."));
        List<Node> options = new ArrayList<>(List.of(
                Statement.of("directory").quoted(DIRECTORY),
                Statement.of("listen-on", "port", 53).with(Statement.of("any")),
                Statement.of("listen-on-v6", "port", 53).with(Statement.of("any")),
                Statement.of("recursion", "no"),
                Statement.of("dnssec-validation", "no"),
                new Remark("Secondaries need an allow-transfer of their own, with a TSIG key."),
                Statement.of("allow-transfer").with(Statement.of("none")),
                Statement.of("notify", "no"),
                Statement.of("minimal-responses", "no-auth"),
                Statement.of("empty-zones-enable", "no"),
                Statement.of("version", "none")));
        order.ifPresent(options::add);
        file.add(Statement.of("options").with(options));
        for (DomainName key : keys) {
            file.add(new Remark("Made once, by hand: tsig-keygen " + Names.of(key) + " > " + Updates.keyFile(key)
                    + "; readable by named only."));
            file.add(Statement.of("include").quoted(Updates.keyFile(key)));
        }
        if (hasLists) {
            file.add(Statement.of("include").quoted("lines.conf"));
        }
        file.add(Statement.of("include").quoted("zones.conf"));
        return file;
    }

    private static void lines(Topology topology, List<HostedZone> zones, Losses losses) {
        Set<Object> used =
                zones.stream().flatMap(zone -> zone.references().stream()).collect(Collectors.toSet());
        for (Line line : topology.all(Line.class)) {
            if (used.contains(line.id())) {
                losses.exact(Subject.of(line.id()));
                if (!line.countries().isEmpty()) {
                    losses.approximate(
                            Subject.of(line.id()),
                            "Countries are looked up in a GeoIP2 database (geoip-directory), as right as that is;"
                                    + " without one named does not start. Networks need none.");
                }
            }
        }
    }

    /** The text, once what named would read from it is known to be the very tree that was meant. */
    private static String text(List<Node> tree) {
        String text = NamedText.print(tree);
        if (!NamedText.parse(text).equals(tree)) {
            throw new IllegalStateException("The text of named.conf would not be read back as it was meant.");
        }
        return text;
    }
}

package fingerpost.export.nsupdate;

import fingerpost.export.Bundle;
import fingerpost.export.CommentText;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.export.zonefile.ZoneLines;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scripts for {@code nsupdate}: a change of each zone, and what each instance of a registry sends. */
public final class NsupdateExporter implements Exporter {
    private static final String DEPLOYING = "fingerpost-deploy";

    @Override
    public String target() {
        return "nsupdate";
    }

    @Override
    public String title() {
        return "Dynamic updates (nsupdate)";
    }

    @Override
    public List<String> versions() {
        return List.of("9.18");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology, previous, losses);
        Map<String, String> files = new TreeMap<>();
        FileSlug slugs = new FileSlug();
        for (HostedZone zone : folder.served()) {
            String slug = slugs.unique(FileSlug.of(zone.apex()));
            ZoneFile file = folder.write(zone, "zones/" + slug + ".zone", ZoneReading.USUAL);
            if (file.isLoadable()) {
                files.put(file.path(), file.text());
                files.put("updates/" + slug + ".nsupdate", script(topology, zone, slug, file, previous));
                files.put("policy/" + slug + ".conf", policy(zone));
            } else {
                losses.cannot(
                        Subject.of(zone.id()),
                        "No server has a zone without SOA and NS, so there is nothing to update. Add them.");
            }
        }
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            registry(topology, registry, files);
        }
        return Bundle.of(files, losses.list());
    }

    /** Where the zone did not change since the last export, its script stays, since it may not have been sent yet. */
    private static String script(
            Topology topology, HostedZone zone, String slug, ZoneFile file, Map<String, String> previous) {
        String path = "updates/" + slug + ".nsupdate";
        Optional<ZoneLines> before =
                Optional.ofNullable(previous.get(file.path())).flatMap(ZoneLines::of);
        ZoneLines wanted = ZoneLines.of(file.text()).orElseThrow();
        List<Update> lines = ZoneUpdate.of(before, wanted);
        if (lines.isEmpty() && previous.containsKey(path)) {
            return previous.getOrDefault(path, "");
        }
        return text(
                "nsupdate -k keys/" + DEPLOYING + ".key " + path,
                (before.isPresent()
                                ? "Changes of " + zone.apex().unicode()
                                        + " since the last export, refused where the server has something else."
                                : "All of " + zone.apex().unicode() + "; what only the server has stays.")
                        + (topology.title().isBlank() ? "" : " Design: " + topology.title()),
                lines);
    }

    private static String policy(HostedZone zone) {
        return "# In the zone " + CommentText.of(zone.apex().unicode())
                + " of named.conf; make the key with: tsig-keygen " + DEPLOYING + "\n"
                + "update-policy {\n\tgrant \"" + DEPLOYING + "\" zonesub ANY;\n};\n";
    }

    private static void registry(Topology topology, ServiceRegistry registry, Map<String, String> files) {
        String key = registry.key()
                .map(each -> "nsupdate -k keys/" + FileSlug.of(each) + ".key ")
                .orElse("The registry names no key; nsupdate ");
        for (Instance instance : registry.instances()) {
            InstanceUpdate.of(topology, registry, instance).ifPresent(update -> {
                String path = "registry/" + registry.id() + "/" + instance.backend();
                String who = registry.label() + ", instance " + NameText.of(instance.host());
                files.put(
                        path + ".announce.nsupdate",
                        text(key + path + ".announce.nsupdate", "When it starts: " + who, update.announcing()));
                files.put(
                        path + ".withdraw.nsupdate",
                        text(key + path + ".withdraw.nsupdate", "When it stops: " + who, update.withdrawing()));
            });
        }
    }

    private static String text(String call, String heading, List<Update> lines) {
        StringBuilder text = new StringBuilder("; " + CommentText.of(heading) + "\n; " + CommentText.of(call) + "\n");
        if (lines.isEmpty()) {
            text.append("; Nothing changes.\n");
        }
        for (Update each : lines) {
            if (!Update.parse(each.text()).equals(Optional.of(each))) {
                throw new IllegalStateException("The line would not be read as it was meant: " + each.text());
            }
            text.append(each.text()).append('\n');
        }
        return text.toString();
    }
}

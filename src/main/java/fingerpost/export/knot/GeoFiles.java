package fingerpost.export.knot;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.zonefile.NameText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of mod-geoip: one for each mode, type and TTL, since an instance of the module has one TTL and one answer for a name. */
final class GeoFiles {
    private static final int MOST_OF_ONE = 255;
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9]{3})|\\\\(.)");

    /** One instance of the module; in the order in which a zone asks them, lines before weights. */
    private record Instance(String mode, RecordType type, Ttl ttl) implements Comparable<Instance> {
        private static final Comparator<Instance> ORDER = Comparator.comparing(Instance::mode)
                .thenComparing(Instance::type)
                .thenComparingInt(each -> each.ttl.seconds());

        String id() {
            return mode + "-" + type.toString().toLowerCase(Locale.ROOT) + "-" + ttl;
        }

        @Override
        public int compareTo(Instance other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Instance, Map<DomainName, Section>> instances = new TreeMap<>();

    void lines(DomainName owner, RecordType type, Ttl ttl, Map<IpNetwork, List<Rdata>> lines) {
        List<Section.Item> items = new ArrayList<>();
        lines.forEach(
                (network, records) -> items.add(Section.Item.of(Setting.of("net", network), setting(type, records))));
        add(new Instance("subnet", type, ttl), owner, items);
    }

    void weights(DomainName owner, RecordType type, Ttl ttl, List<KnotAnswer.Drawn> weights) {
        List<Section.Item> items = new ArrayList<>();
        for (KnotAnswer.Drawn each : weights) {
            for (int left = each.weight(); left > 0; left -= MOST_OF_ONE) {
                items.add(Section.Item.of(
                        Setting.of("weight", Math.min(left, MOST_OF_ONE)), setting(type, each.records())));
            }
        }
        add(new Instance("weighted", type, ttl), owner, items);
    }

    /** The files by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        instances.forEach((instance, names) ->
                files.put(path(instance), KnotExporter.text(List.of(), List.of(), List.copyOf(names.values()))));
        return files;
    }

    /** The section of the module in {@code knot.conf}. */
    List<Section> section() {
        List<Section.Item> items = instances.keySet().stream()
                .map(each -> Section.Item.of(
                        Setting.of("id", each.id()),
                        Setting.of("config-file", KnotExporter.DIRECTORY + "/" + path(each)),
                        Setting.of("ttl", each.ttl),
                        Setting.of("mode", each.mode)))
                .toList();
        return items.isEmpty() ? List.of() : List.of(Section.list("mod-geoip", items));
    }

    /** The instances that say something of names in that zone, as a zone names them. */
    List<String> of(DomainName apex) {
        return instances.entrySet().stream()
                .filter(each -> each.getValue().keySet().stream().anyMatch(name -> name.isAtOrBelow(apex)))
                .map(each -> "mod-geoip/" + each.getKey().id())
                .toList();
    }

    private void add(Instance instance, DomainName owner, List<Section.Item> items) {
        instances.computeIfAbsent(instance, any -> new TreeMap<>()).put(owner, Section.list(NameText.of(owner), items));
    }

    private static String path(Instance instance) {
        return "geoip/" + instance.id() + ".conf";
    }

    private static Setting setting(RecordType type, List<Rdata> records) {
        return new Setting(
                type.toString(), records.stream().map(GeoFiles::value).toList());
    }

    /** The record in the form of a zone, with no escape but three digits, which is the only one that the module passes on. */
    private static String value(Rdata record) {
        Matcher escapes = ESCAPE.matcher(NameText.in(record));
        return escapes.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null || found.group(2).equals("#")
                        ? found.group()
                        : String.format("\\%03d", (int) found.group(2).charAt(0))));
    }
}

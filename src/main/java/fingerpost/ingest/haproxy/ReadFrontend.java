package fingerpost.ingest.haproxy;

import fingerpost.dns.DomainName;
import fingerpost.ingest.front.Site;
import fingerpost.topology.Action;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of one {@code frontend}, taken for the sites of a port. */
final class ReadFrontend {
    private static final String[] IF_HOST = {"if", "{", "var(txn.host)", "-m"};
    private static final String[] IF_SITE = {"if", "{", "var(txn.site)", "-m", "str"};
    private static final String[] IF_PLACE = {"if", "{", "var(txn.place)", "-m", "str"};

    private static final class Seen {
        private final List<ServerName> names = new ArrayList<>();
        private final LinkedHashMap<String, PathMatch> places = new LinkedHashMap<>();
        private boolean otherwise;
        private boolean bare;
    }

    private record Bind(int port, Families families, boolean tls) {}

    private final Map<String, Seen> sites = new LinkedHashMap<>();
    private final Map<String, ReadPlace> places = new LinkedHashMap<>();
    private final Map<String, ConfigLine> placeLines = new LinkedHashMap<>();
    private final List<Bind> binds = new ArrayList<>();
    private final Section section;
    private final Certificates certificates;
    private final Said said;
    private Optional<Certificates.Presented> presented = Optional.empty();

    ReadFrontend(Section section, Certificates certificates, Said said) {
        this.section = section;
        this.certificates = certificates;
        this.said = said;
        for (ConfigLine line : section.lines()) {
            if (!line.words().isEmpty() && !Written.ALWAYS.contains(line.text())) {
                try {
                    if (!taken(line)) {
                        said.leftOut(line, 0, " into a frontend");
                    }
                } catch (IllegalArgumentException wrong) {
                    said.error(
                            "unreadable-value",
                            line.number(),
                            line.columns().getFirst(),
                            String.valueOf(wrong.getMessage()));
                }
            }
        }
    }

    private boolean taken(ConfigLine line) {
        if (line.begins("bind")) {
            return bind(line);
        }
        Optional<String> site = set(line, "txn.site");
        if (site.isPresent()) {
            return site(line, site.get());
        }
        Optional<String> place = set(line, "txn.place");
        if (place.isPresent()) {
            return place(line, place.get());
        }
        if (line.begins("http-request", "reject")
                && after(line, 2, IF_SITE)
                && line.words().size() == 9) {
            sites.computeIfAbsent(line.word(7), any -> new Seen()).bare = true;
            return true;
        }
        int condition = line.words().size() - IF_PLACE.length - 2;
        if (condition > 0 && after(line, condition, IF_PLACE) && line.ends("}")) {
            ConfigLine plain = new ConfigLine(
                    line.number(),
                    line.words().subList(0, condition),
                    line.columns().subList(0, condition),
                    "");
            return places.computeIfAbsent(line.word(condition + IF_PLACE.length), any -> new ReadPlace())
                    .add(plain);
        }
        return false;
    }

    private boolean bind(ConfigLine line) {
        String where = line.word(1);
        int colon = where.lastIndexOf(':');
        int port = Integer.parseInt(where.substring(colon + 1));
        Families families = where.startsWith("[") ? Families.V6 : Families.V4;
        boolean tls = false;
        for (int i = 2; i < line.words().size(); i++) {
            switch (line.word(i)) {
                case "v6only", "strict-sni" -> {}
                case "ssl" -> tls = true;
                case "alpn" -> i++;
                case "crt-list" -> {
                    i++;
                    if (presented.isEmpty()) {
                        presented = Optional.of(certificates.read(line, line.word(i)));
                    }
                }
                default -> said.leftOut(line, i, " behind bind");
            }
        }
        if (!Set.of("0.0.0.0", "[::]", "*", "").contains(where.substring(0, colon))) {
            said.leftOut(line, 1, ": a proxy here listens on all addresses of its machine");
        }
        binds.add(new Bind(port, families, tls));
        return true;
    }

    private boolean site(ConfigLine line, String site) {
        Seen seen = sites.computeIfAbsent(site, any -> new Seen());
        if (line.words().size() == 3) {
            seen.otherwise = true;
            return true;
        }
        if (!after(line, 3, IF_HOST)
                || line.words().size() != 11
                || !line.word(8).equals("--")) {
            return false;
        }
        String host = line.word(9);
        ServerName name = switch (line.word(7)) {
            case "str" -> ServerName.exact(DomainName.of(host));
            case "end" -> new ServerName(ServerName.Form.LEADING_WILDCARD, DomainName.of(host.substring(1)));
            case "beg" ->
                new ServerName(ServerName.Form.TRAILING_WILDCARD, DomainName.of(host.substring(0, host.length() - 1)));
            default -> throw new IllegalArgumentException("-m " + line.word(7) + " is no way to compare a host.");
        };
        seen.names.addFirst(name);
        return true;
    }

    private boolean place(ConfigLine line, String place) {
        if (!after(line, 3, IF_SITE)) {
            return false;
        }
        Optional<PathMatch> match = Optional.empty();
        if (line.words().size() == 10) {
            match = Optional.of(PathMatch.prefix("/"));
        } else if (line.words().size() == 17
                && line.word(11).equals("var(txn.path)")
                && Set.of("str", "beg").contains(line.word(13))) {
            match = Optional.of(Site.match(line.word(13).equals("str"), line.word(15)));
        }
        match.ifPresent(each -> {
            sites.computeIfAbsent(line.word(8), any -> new Seen()).places.put(place, each);
            placeLines.put(place, line);
        });
        return match.isPresent();
    }

    private static Optional<String> set(ConfigLine line, String variable) {
        String value = line.word(2);
        return line.begins("http-request", "set-var(" + variable + ")")
                        && value.startsWith("str(")
                        && value.endsWith(")")
                ? Optional.of(value.substring(4, value.length() - 1))
                : Optional.empty();
    }

    private static boolean after(ConfigLine line, int at, String... words) {
        return line.words().size() >= at + words.length
                && line.words().subList(at, at + words.length).equals(List.of(words));
    }

    /** The sites, one for each bind. */
    List<Site> sites(Services services) {
        List<Site> all = new ArrayList<>();
        sites.forEach((key, seen) -> {
            Set<Location> locations = new LinkedHashSet<>();
            Set<PathMatch> matches = new LinkedHashSet<>();
            seen.places.reversed().forEach((place, match) -> {
                Optional<Action> action = action(place, services);
                if (action.isPresent() && matches.add(match)) {
                    locations.add(new Location(match, action.get()));
                } else {
                    said.leftOut(placeLines.getOrDefault(place, section.head()), 0, " for a place it knows");
                }
            });
            for (Listen listen : listens(seen.otherwise)) {
                all.add(new Site(key, seen.names, List.copyOf(locations), certificate(seen, listen, services), listen));
            }
        });
        return all;
    }

    private Optional<Action> action(String place, Services services) {
        try {
            return Optional.ofNullable(places.get(place)).flatMap(each -> each.action(services));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private Optional<Id> certificate(Seen seen, Listen listen, Services services) {
        if (!listen.tls() || seen.bare || presented.isEmpty()) {
            return Optional.empty();
        }
        Optional<Id> own = presented.get().of(seen.names, services::isTaken);
        Optional<Id> certificate =
                own.isEmpty() && seen.otherwise ? presented.get().otherwise(services::isTaken) : own;
        certificate.ifPresent(id -> certificates.covers(id, seen.names));
        return certificate;
    }

    private List<Listen> listens(boolean otherwise) {
        Map<Integer, Listen> listens = new LinkedHashMap<>();
        for (Bind bind : binds) {
            Listen listen = new Listen(bind.port, bind.families, bind.tls, otherwise);
            listens.merge(
                    bind.port,
                    listen,
                    (one, other) -> one.families() == other.families()
                            ? one
                            : new Listen(bind.port, Families.BOTH, one.tls() || other.tls(), otherwise));
        }
        return List.copyOf(listens.values());
    }
}

package fingerpost.ingest.nginx;

import fingerpost.topology.Action;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Respond;
import fingerpost.topology.ServerName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The locations of a server: by exact path and by prefix; patterns stay in the file. */
final class Locations {
    private static final Set<String> CONTENT = Set.of(
            "fastcgi_pass",
            "uwsgi_pass",
            "scgi_pass",
            "grpc_pass",
            "memcached_pass",
            "root",
            "alias",
            "try_files",
            "stub_status",
            "autoindex",
            "empty_gif",
            "mp4",
            "flv",
            "dav_methods",
            "index",
            "content_by_lua_block",
            "content_by_lua_file",
            "perl",
            "js_content");

    private final Passes passes;
    private final Returns returns;
    private final Remarks remarks;

    Locations(Passes passes, Returns returns, Remarks remarks) {
        this.passes = passes;
        this.returns = returns;
        this.remarks = remarks;
    }

    /** Those of a server, for the requests of that case. */
    List<Location> of(Levels server, Case known, List<ServerName> names) {
        Optional<Statement> always = always(server.innermost(), known);
        if (always.isPresent()) {
            return Redundant.without(List.of(Location.all(returns.of(always.get(), server, known, names))));
        }
        Map<PathMatch, Location> taken = new LinkedHashMap<>();
        for (Statement each : Statement.named("location", server.innermost())) {
            Optional<PathMatch> match = match(each);
            if (match.isPresent()) {
                Action action = action(each, match.get(), server, known, names);
                tellOwnRedirect(each, match.get(), action, server);
                taken.putIfAbsent(match.get(), new Location(match.get(), action));
            }
        }
        if (!taken.containsKey(PathMatch.prefix("/"))) {
            files(server).ifPresent(each -> taken.put(PathMatch.prefix("/"), Location.all(each)));
        }
        return Redundant.without(List.copyOf(taken.values()));
    }

    /** nginx answers {@code /api} with a redirect where {@code location /api/} has a proxy_pass (ngx_http_core_module). */
    private void tellOwnRedirect(Statement location, PathMatch match, Action action, Levels server) {
        String path = match.path();
        if (action instanceof ProxyPass && !match.exact() && path.length() > 1 && path.endsWith("/")) {
            PathMatch bare = PathMatch.exact(path.substring(0, path.length() - 1));
            boolean guarded = Statement.named("location", server.innermost()).stream()
                    .anyMatch(each -> match(each).equals(Optional.of(bare)));
            if (!guarded) {
                remarks.tell(
                        location,
                        "own-redirect",
                        location.spoken() + ": nginx redirects " + bare.path()
                                + " to it by itself; the design does not.");
            }
        }
    }

    /** What is returned whatever the path is: the first that applies, in the order of the file. */
    private Optional<Statement> always(List<Statement> block, Case known) {
        Optional<Statement> plain = returns.first(block);
        for (Statement each : block) {
            Optional<Condition> condition = Condition.of(each);
            condition.ifPresent(any -> remarks.read(each));
            if (condition.isPresent() && condition.get().holds(known)) {
                return Optional.of(condition.get().returns());
            }
            if (plain.isPresent() && plain.get() == each) {
                return plain;
            }
        }
        return Optional.empty();
    }

    private Optional<PathMatch> match(Statement location) {
        String first = location.argument(0);
        String second = location.argument(1);
        if (!location.hasBlock() || first.startsWith("~") || first.startsWith("@")) {
            return Optional.empty();
        }
        String path = switch (first) {
            case "=", "^~" -> second;
            default -> first.replaceFirst("^(=|\\^~)", "");
        };
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        remarks.read(location);
        return Optional.of(first.startsWith("=") ? PathMatch.exact(encoded(path)) : PathMatch.prefix(encoded(path)));
    }

    /** The path as it stands in a URL: what is no printable ASCII, and the percent sign, percent-encoded. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > 0x20 && octet < 0x7f && octet != '%';
            encoded.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet & 0xff));
        }
        return encoded.toString();
    }

    private Action action(Statement location, PathMatch match, Levels server, Case known, List<ServerName> names) {
        Levels levels = server.within(location.block());
        Optional<Statement> always = always(location.block(), known);
        if (always.isPresent()) {
            return returns.of(always.get(), levels, known, names);
        }
        Optional<Statement> pass =
                Statement.named("proxy_pass", location.block()).stream().findFirst();
        if (pass.isPresent()) {
            return passes.of(pass.get(), match.path(), levels, known, names);
        }
        if (location.block().stream()
                        .anyMatch(each -> each.is("deny") && each.argument(0).equals("all"))
                && Statement.named("allow", location.block()).isEmpty()) {
            Statement.named("deny", location.block()).forEach(remarks::read);
            return new Respond(403, "");
        }
        return fallback(location, server, known, names, match).orElseGet(() -> standIn(location, levels));
    }

    /** What {@code try_files ... @name} leads to when there is no such file. */
    private Optional<Action> fallback(
            Statement location, Levels server, Case known, List<ServerName> names, PathMatch match) {
        Optional<Statement> tries =
                Statement.named("try_files", location.block()).stream().findFirst();
        String last = tries.filter(each -> !each.arguments().isEmpty())
                .map(each -> each.arguments().getLast())
                .orElse("");
        Optional<Statement> named = Statement.named("location", server.innermost()).stream()
                .filter(each -> last.startsWith("@") && each.argument(0).equals(last))
                .findFirst();
        if (tries.isEmpty() || named.isEmpty() || named.get() == location) {
            return Optional.empty();
        }
        remarks.read(named.get());
        remarks.approximate(
                tries.get(),
                "files-first",
                tries.get().spoken() + ": files are looked for first; the design always goes on to " + last + ".");
        return Optional.of(action(named.get(), match, server, known, names));
    }

    private Action standIn(Statement location, Levels levels) {
        for (Statement each : location.block()) {
            if (CONTENT.contains(each.name())) {
                remarks.approximate(
                        each,
                        "not-of-a-design",
                        each.spoken() + ": a design has no word for it; a fixed answer stands for " + location.spoken()
                                + ".");
                return new Respond(200, each.spoken());
            }
        }
        return files(levels).orElseGet(() -> {
            remarks.approximate(
                    location,
                    "not-of-a-design",
                    location.spoken() + ": nothing in it is held; a fixed answer stands for it.");
            return new Respond(404, "");
        });
    }

    /** What stands for the files below a {@code root}. */
    private Optional<Action> files(Levels levels) {
        Optional<Statement> root = levels.last("root");
        root.ifPresent(each -> remarks.approximate(
                each, "files", each.spoken() + ": files are no part of a design; a fixed answer stands for them."));
        return root.map(each -> new Respond(200, each.spoken()));
    }
}

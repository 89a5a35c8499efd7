package fingerpost.ingest.caddy;

import fingerpost.dns.DomainName;
import fingerpost.ingest.front.Site;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.List;

/** Matchers of routes as server_names and paths. */
final class Matchers {
    private Matchers() {}

    /** The names that the {@code match} of a route has. */
    static List<ServerName> names(Tree match) throws TreeProblem {
        List<ServerName> names = new ArrayList<>();
        for (Tree each : match.asItems()) {
            Tree.Fields fields = each.asFields();
            if (fields.fields().size() != 1) {
                throw each.expected("either hosts or a pattern of the Host header");
            }
            for (Tree host : fields.items("host")) {
                names.add(ServerName.exact(DomainName.of(host.asText())));
            }
            if (fields.find("header_regexp").isPresent()) {
                names.add(pattern(fields.get("header_regexp")
                        .asFields()
                        .get("Host")
                        .asFields()
                        .get("pattern")));
            } else if (fields.find("host").isEmpty()) {
                throw each.expected("either hosts or a pattern of the Host header");
            }
        }
        return names;
    }

    private static ServerName pattern(Tree pattern) throws TreeProblem {
        String text = pattern.asText();
        String below = "(?i)^[^:]+\\.";
        String belowEnd = "\\.?(:[0-9]+)?$";
        if (text.startsWith(below) && text.endsWith(belowEnd) && text.length() > below.length() + belowEnd.length()) {
            String name = text.substring(below.length(), text.length() - belowEnd.length());
            return new ServerName(ServerName.Form.LEADING_WILDCARD, DomainName.of(name.replace("\\.", ".")));
        }
        int half = text.indexOf("\\.[^:]+$|^");
        String name = half > 5 ? text.substring(5, half) : "";
        if (!name.isEmpty() && text.equals("(?i)^" + name + "\\.[^:]+$|^" + name + "\\.[^:]+:[0-9]+$")) {
            return new ServerName(ServerName.Form.TRAILING_WILDCARD, DomainName.of(name.replace("\\.", ".")));
        }
        throw pattern.expected("a pattern of a wildcard as Fingerpost writes it");
    }

    /** The path that the {@code match} of a route has. */
    static PathMatch path(Tree match) throws TreeProblem {
        List<Tree> items = match.asItems();
        if (items.size() != 1 || items.getFirst().asFields().fields().size() != 1) {
            throw match.expected("one pattern of a path");
        }
        Tree pattern = items.getFirst().asFields().get("path_regexp").asFields().get("pattern");
        String text = pattern.asText();
        StringBuilder path = new StringBuilder();
        int end = text.length();
        boolean exact = false;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end) {
                path.append(text.charAt(++i));
            } else if (c == '$' && i == end - 1) {
                exact = true;
            } else if ("\\.+*?()|[]{}^$".indexOf(c) >= 0) {
                throw pattern.expected("a path as Fingerpost writes it, not a regular expression");
            } else {
                path.append(c);
            }
        }
        if (!text.startsWith("^/")) {
            throw pattern.expected("a pattern that begins with ^/");
        }
        return Site.match(exact, path.toString());
    }
}

package fingerpost.ingest.nginx;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code return}, and the rewrites that do no more than a return would: redirects and fixed answers. */
final class Returns {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern URL = Pattern.compile(
            "(?i)(https?)://([^/:$]+|\\$\\{?\\w+}?)(?::([^/$]+))?(/.*|\\$\\{?(?:request_uri|uri|1)\\b.*|)",
            Pattern.DOTALL);
    private static final Pattern WHOLE_PATH =
            Pattern.compile("\\^?(\\.\\*|\\(\\.\\*\\)|/\\(\\.\\*\\)|\\(/\\.\\*\\))?\\$?");
    private static final Set<String> KEPT =
            Set.of("$request_uri", "${request_uri}", "$uri$is_args$args", "$request_uri?", "$1", "/$1");

    private final Values values;
    private final Remarks remarks;

    Returns(Values values, Remarks remarks) {
        this.values = values;
        this.remarks = remarks;
    }

    /** The first of the block that returns for every request; empty where none does. */
    Optional<Statement> first(List<Statement> block) {
        return block.stream()
                .filter(each -> (each.is("return") && !each.arguments().isEmpty()) || isRedirect(each))
                .findFirst();
    }

    private static boolean isRedirect(Statement rewrite) {
        return rewrite.is("rewrite")
                && rewrite.arguments().size() == 3
                && WHOLE_PATH.matcher(rewrite.argument(0)).matches()
                && KEPT.stream().anyMatch(each -> rewrite.argument(1).endsWith(each))
                && rewrite.argument(1).matches("(https?|\\$scheme)://.*")
                && Set.of("permanent", "redirect").contains(rewrite.argument(2));
    }

    Action of(Statement statement, Levels levels, Case known, List<ServerName> names) {
        remarks.read(statement);
        if (statement.is("rewrite")) {
            if (statement.argument(1).endsWith("$1")) {
                remarks.tell(
                        statement,
                        "path-of-redirect",
                        statement.spoken() + ": the design sends the path as it was asked for, not tidied.");
            }
            return redirect(
                    statement,
                    statement.argument(2).equals("permanent") ? 301 : 302,
                    statement.argument(1),
                    levels,
                    known,
                    names);
        }
        if (!statement.argument(0).matches("[1-5][0-9][0-9]")) {
            return redirect(statement, 302, statement.argument(0), levels, known, names);
        }
        int status = Integer.parseInt(statement.argument(0));
        if (REDIRECTS.contains(status) && statement.arguments().size() > 1) {
            return redirect(statement, status, statement.argument(1), levels, known, names);
        }
        return new Respond(status, body(statement, statement.argument(1), levels, known));
    }

    private String body(Statement statement, String text, Levels levels, Case known) {
        String body = values.of(text, levels, known);
        if (Values.isOpen(body)) {
            remarks.approximate(
                    statement, "open-text", statement.spoken() + ": the design answers the variables as they stand.");
        }
        return Values.plain(body);
    }

    private Action redirect(
            Statement statement, int status, String text, Levels levels, Case known, List<ServerName> names) {
        String target = values.of(text, levels, known);
        Matcher url = URL.matcher(target);
        if (!url.matches() || (url.group(3) != null && Names.port(url.group(3)).isEmpty())) {
            remarks.approximate(
                    statement,
                    "redirect-within",
                    statement.spoken() + ": a design redirects to a host or port; it answers " + status
                            + " without an address to go to.");
            return new Respond(status, "");
        }
        boolean tls = url.group(1).equalsIgnoreCase("https");
        int port = url.group(3) == null ? tls ? 443 : 80 : Integer.parseInt(url.group(3));
        if (!KEPT.contains(url.group(4))) {
            remarks.approximate(
                    statement,
                    "path-of-redirect",
                    statement.spoken() + ": a redirect of the design keeps path and query.");
        }
        return switch (url.group(2)) {
            case "$host", "${host}", "$http_host" -> new PortRedirect(status, tls, port);
            case "$server_name" ->
                names.isEmpty() || names.getFirst().form() != ServerName.Form.EXACT
                        ? new PortRedirect(status, tls, port)
                        : new Redirect(status, tls, names.getFirst().name(), port);
            default -> to(statement, status, tls, url.group(2), port);
        };
    }

    private Action to(Statement statement, int status, boolean tls, String text, int port) {
        Optional<DomainName> host = Names.host(Values.plain(text));
        if (host.isPresent()) {
            return new Redirect(status, tls, host.get(), port);
        }
        remarks.approximate(
                statement,
                "redirect-host",
                statement.spoken() + ": which host it leads to shows at run time; the design keeps the host.");
        return new PortRedirect(status, tls, port);
    }
}

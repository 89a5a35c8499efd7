package fingerpost.ingest.nginx;

import fingerpost.topology.ServerName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code if} that asks for one host or for TLS, and only returns.
 *
 * @param host the host that it asks for; empty where it asks for TLS
 * @param tls whether it asks for TLS; empty where it asks for a host
 * @param otherwise whether it asks for all but that ({@code !=})
 */
record Condition(Optional<ServerName> host, Optional<Boolean> tls, boolean otherwise, Statement returns) {
    private static final Pattern FORM = Pattern.compile("\\(\\s*\\$(\\w+)\\s*(!?=)\\s*(\\S*?)\\s*\\)");

    static Optional<Condition> of(Statement statement) {
        if (!statement.is("if")
                || statement.block().size() != 1
                || !statement.block().getFirst().is("return")) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(String.join(" ", statement.arguments()));
        if (!form.matches()) {
            return Optional.empty();
        }
        Statement returns = statement.block().getFirst();
        boolean not = form.group(2).equals("!=");
        String value = form.group(3).toLowerCase(Locale.ROOT);
        return switch (form.group(1)) {
            case "host", "http_host" ->
                Names.serverName(value)
                        .filter(each -> each.form() == ServerName.Form.EXACT)
                        .map(each -> new Condition(Optional.of(each), Optional.empty(), not, returns));
            case "scheme" ->
                value.equals("http") || value.equals("https")
                        ? Optional.of(new Condition(Optional.empty(), Optional.of(value.equals("https")), not, returns))
                        : Optional.empty();
            case "https" ->
                value.equals("on") || value.isEmpty()
                        ? Optional.of(new Condition(Optional.empty(), Optional.of(value.equals("on")), not, returns))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it holds for such requests. */
    boolean holds(Case known) {
        boolean same = host.isPresent() ? host.equals(known.host()) : tls.equals(known.tls());
        return same != otherwise;
    }
}

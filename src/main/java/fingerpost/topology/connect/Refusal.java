package fingerpost.topology.connect;

import java.util.Map;

/** Reasons why two boxes cannot be connected. */
final class Refusal {
    private static final Map<String, String> LEADS_TO = Map.ofEntries(
            Map.entry(
                    "name",
                    "another name, a proxy, a backend, an application router, an external endpoint or a registry"),
            Map.entry(
                    "zone", "a zone below it, or wherever its apex may lead: a name, a proxy or an external endpoint"),
            Map.entry("proxy", "a service, or to a name that it redirects to"),
            Map.entry("service", "a backend or an application router"),
            Map.entry("application router", "a backend"),
            Map.entry("service registry", "a service, a backend or a zone"),
            Map.entry("client group", "a recursive resolver"),
            Map.entry("certificate", "a proxy, a backend or an external endpoint"));

    private Refusal() {}

    static Connecting of(String reason) {
        return new Connecting.Refused(reason);
    }

    /** For two kinds that no line connects. */
    static Connecting ofKinds(Box from, Box to) {
        String possible = LEADS_TO.get(from.kind());
        return of("No line leads from " + article(from.kind()) + " to " + article(to.kind()) + "; from "
                + article(from.kind()) + (possible == null ? " none starts." : " it can lead to " + possible + "."));
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}

package fingerpost.command;

import java.util.Map;
import java.util.Set;

/** Options that dig has and this command has not, each with the reason; nothing is silently ignored. */
final class DigRefused {
    private static final String ONE_SERVER = "exactly one server is asked, and its answer is shown";
    private static final String ABSOLUTE = "every name is absolute, with or without its final dot";
    private static final String REMOVED = "dig itself has removed it; delv validates, and so does fingerpost trace";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("besteffort", "a malformed answer is named as such, and --json has what came"),
            Map.entry("defname", ABSOLUTE),
            Map.entry("dns64prefix", "it needs no DNS64; ask ipv4only.arpa AAAA"),
            Map.entry("domain", ABSOLUTE),
            Map.entry("dscp", "it has no effect in dig either"),
            Map.entry("fail", ONE_SERVER),
            Map.entry("fuzztime", "a signature with another time than now tests signers, not servers"),
            Map.entry("header-only", "a reply without a question could be anybody's"),
            Map.entry("http-plain", "DNS over HTTP without TLS hides nothing; ask with +https or +tcp"),
            Map.entry("http-plain-get", "DNS over HTTP without TLS hides nothing; ask with +https or +tcp"),
            Map.entry("http-plain-post", "DNS over HTTP without TLS hides nothing; ask with +https or +tcp"),
            Map.entry("https-get", "every server must take POST (RFC 8484 section 4.1); ask with +https"),
            Map.entry("idnin", "a name outside of ASCII can only mean its IDNA form"),
            Map.entry("idnout", "names are shown as they travel"),
            Map.entry("keepopen", "each look-up has a connection of its own"),
            Map.entry("ndots", ABSOLUTE),
            Map.entry("search", ABSOLUTE),
            Map.entry("showbadcookie", "a BADCOOKIE that is answered by another try is told in one line"),
            Map.entry("showsearch", ABSOLUTE),
            Map.entry("sigchase", REMOVED),
            Map.entry("tls-certfile", "no certificate of the asking side is sent"),
            Map.entry("tls-keyfile", "no certificate of the asking side is sent"),
            Map.entry("topdown", REMOVED),
            Map.entry("trusted-key", REMOVED),
            Map.entry("yaml", "--json has the same for programs"));

    /** Where dig does by default what is done here always. */
    private static final Set<String> ALWAYS = Set.of("fail", "idnin");

    private static final Map<Character, String> DASHED = Map.of(
            'b', "the system chooses the source address by its routes",
            'm', "there is no memory to debug",
            'h', "fingerpost dig --help has it",
            'v', "fingerpost dig --version has it");

    private DigRefused() {}

    static Set<String> names() {
        return REASONS.keySet();
    }

    /** Throws unless the option asks for what is done anyway. */
    static void take(String name, boolean on, String word) {
        if (on != ALWAYS.contains(name)) {
            throw new CallProblem(word + " is not supported here, because " + REASONS.get(name) + ".");
        }
    }

    /** The problem of an option with a dash. */
    static CallProblem dashed(String word) {
        String reason = DASHED.get(word.charAt(1));
        return new CallProblem(
                reason == null
                        ? "There is no option " + word + " of dig here; see fingerpost dig --help."
                        : word.substring(0, 2) + " is not supported here, because " + reason + ".");
    }
}

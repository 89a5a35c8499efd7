package fingerpost.ui.design;

import fingerpost.ui.speech.Speech;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be added to a design, in the order of the palette. */
public enum Item {
    ZONE(Group.NAMES, "Zone", "A part of the name space with its records", Feather.GLOBE),
    ADDRESS(Group.NAMES, "Address record", "A name with an IPv4 address (A)", Feather.TAG),
    ADDRESS6(Group.NAMES, "IPv6 address record", "A name with an IPv6 address (AAAA)", Feather.TAG),
    CNAME(Group.NAMES, "CNAME", "A name that stands for another name", Feather.CORNER_UP_RIGHT),
    ALIAS(Group.NAMES, "ALIAS", "A CNAME for the apex, flattened by the provider", Feather.CORNER_UP_RIGHT),
    MX(Group.NAMES, "Mail exchanger", "Who takes the mail of a name (MX)", Feather.MAIL),
    TXT(Group.NAMES, "Text record", "SPF, DKIM, proofs of ownership (TXT)", Feather.TYPE),
    SRV(Group.NAMES, "Service record", "Where a service runs: host and port (SRV)", Feather.COMPASS),
    CAA(Group.NAMES, "CAA", "Which authorities may issue certificates", Feather.SHIELD),
    DELEGATION(Group.NAMES, "Delegation", "A part of the zone that other servers answer for (NS)", Feather.SHARE_2),
    PROXY(Group.ROUTING, "Proxy", "nginx, HAProxy or Caddy: routes by Host and path", Feather.SHUFFLE),
    SERVICE(Group.ROUTING, "Service", "Backends and how one is chosen (upstream)", Feather.LAYERS),
    BACKEND(Group.ROUTING, "Backend", "A web application on one port", Feather.SERVER),
    ROUTER(Group.ROUTING, "Application router", "A backend that routes by Host itself", Feather.GIT_BRANCH),
    REGISTRY(Group.ROUTING, "Service registry", "Instances that announce themselves by SRV", Feather.BOOK_OPEN),
    ENDPOINT(Group.ROUTING, "External endpoint", "A cloud load balancer, pages host or CDN", Feather.CLOUD),
    CERTIFICATE(Group.ROUTING, "Certificate", "The names that TLS can prove", Feather.LOCK),
    CLIENTS(Group.CLIENTS, "Client group", "Who asks, from where, by which resolver", Feather.USERS),
    RESOLVER(Group.CLIENTS, "Recursive resolver", "BIND, Unbound, a public one", Feather.SEARCH),
    LINE(Group.CLIENTS, "Line", "Networks or countries with an answer of their own", Feather.MAP),
    SCENARIO(Group.CLIENTS, "Scenario", "What happens in a simulation", Feather.FILM);

    /** The headings of the palette. */
    public enum Group {
        NAMES("Names and records"),
        ROUTING("Routing"),
        CLIENTS("Clients and lines");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        public String word() {
            return Speech.of(word);
        }
    }

    private final Group group;
    private final String word;
    private final String hint;
    private final Ikon ikon;

    Item(Group group, String word, String hint, Ikon ikon) {
        this.group = group;
        this.word = word;
        this.hint = hint;
        this.ikon = ikon;
    }

    public Group group() {
        return group;
    }

    public String word() {
        return Speech.of(word);
    }

    public String hint() {
        return Speech.of(hint);
    }

    public Ikon ikon() {
        return ikon;
    }

    /** Whether what a person searches for occurs in its word or hint. */
    public boolean matches(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return (word() + " " + hint()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Whether that is its word. */
    public boolean isCalled(String search) {
        return word().equalsIgnoreCase(search.strip());
    }

    /** Whether it goes into a zone. */
    public boolean isRecord() {
        return group == Group.NAMES && this != ZONE;
    }
}

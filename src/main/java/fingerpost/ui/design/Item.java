package fingerpost.ui.design;

import fingerpost.picture.Symbol;
import fingerpost.ui.speech.Speech;
import java.util.Locale;

/** Everything that can be added to a design, in the order of the palette. */
public enum Item {
    ZONE(Group.NAMES, "Zone", "A part of the name space with its records", Symbol.ZONE),
    ADDRESS(Group.NAMES, "Address record", "A name with an IPv4 address (A)", Symbol.ADDRESS),
    ADDRESS6(Group.NAMES, "IPv6 address record", "A name with an IPv6 address (AAAA)", Symbol.ADDRESS),
    CNAME(Group.NAMES, "CNAME", "A name that stands for another name", Symbol.CNAME),
    ALIAS(Group.NAMES, "ALIAS", "A CNAME for the apex, flattened by the provider", Symbol.ALIAS),
    MX(Group.NAMES, "Mail exchanger", "Who takes the mail of a name (MX)", Symbol.MAIL),
    TXT(Group.NAMES, "Text record", "SPF, DKIM, proofs of ownership (TXT)", Symbol.TEXT),
    SRV(Group.NAMES, "Service record", "Where a service runs: host and port (SRV)", Symbol.SRV),
    CAA(Group.NAMES, "CAA", "Which authorities may issue certificates", Symbol.CAA),
    DELEGATION(Group.NAMES, "Delegation", "A part of the zone that other servers answer for (NS)", Symbol.DELEGATION),
    PROXY(Group.ROUTING, "Proxy", "nginx, HAProxy or Caddy: routes by Host and path", Symbol.PROXY),
    SERVICE(Group.ROUTING, "Service", "Backends and how one is chosen (upstream)", Symbol.SERVICE),
    BACKEND(Group.ROUTING, "Backend", "A web application on one port", Symbol.BACKEND),
    ROUTER(Group.ROUTING, "Application router", "A backend that routes by Host itself", Symbol.ROUTER),
    REGISTRY(Group.ROUTING, "Service registry", "Instances that announce themselves by SRV", Symbol.REGISTRY),
    ENDPOINT(Group.ROUTING, "External endpoint", "A cloud load balancer, pages host or CDN", Symbol.ENDPOINT),
    CERTIFICATE(Group.ROUTING, "Certificate", "The names that TLS can prove", Symbol.CERTIFICATE),
    CLIENTS(Group.CLIENTS, "Client group", "Who asks, from where, by which resolver", Symbol.CLIENTS),
    RESOLVER(Group.CLIENTS, "Recursive resolver", "BIND, Unbound, a public one", Symbol.RESOLVER),
    LINE(Group.CLIENTS, "Line", "Networks or countries with an answer of their own", Symbol.LINE),
    SCENARIO(Group.CLIENTS, "Scenario", "What happens in a simulation", Symbol.SCENARIO);

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
    private final Symbol symbol;

    Item(Group group, String word, String hint, Symbol symbol) {
        this.group = group;
        this.word = word;
        this.hint = hint;
        this.symbol = symbol;
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

    /** The drawing that it is told by. */
    public Symbol symbol() {
        return symbol;
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

package fingerpost.diagnose.report;

/** What checks are about, by the letters of their codes. */
public enum Group {
    DEL("Delegation"),
    NS("Name servers"),
    SOA("Zone copies"),
    CN("Aliases"),
    AL("Flattened apex"),
    WC("Wildcards"),
    MX("Mail"),
    SEC("DNSSEC"),
    TTL("Lifetimes"),
    IP("Addresses"),
    CAA("Certificate authorities"),
    SVC("Service records"),
    TLS("Certificates"),
    HTTP("Web servers"),
    RT("Routing"),
    LD("Live against design"),
    OTHER("Others");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /** For headings. */
    public String title() {
        return title;
    }

    public static Group of(String code) {
        String letters = code.replaceAll("[0-9].*", "");
        for (Group each : values()) {
            if (each.name().equals(letters)) {
                return each;
            }
        }
        return OTHER;
    }
}

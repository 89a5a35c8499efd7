package fingerpost.topology;

/** The kinds of boxes on the drawing: those of elements, of the names inside a zone, and of groups that a person makes. */
public enum NodeKind {
    ZONE("zone"),
    NAME("name"),
    PROXY("proxy"),
    SERVICE("service"),
    BACKEND("backend"),
    ROUTER("application router", "router"),
    REGISTRY("service registry", "registry"),
    ENDPOINT("external endpoint", "endpoint"),
    CERTIFICATE("certificate"),
    RESOLVER("recursive resolver", "resolver"),
    CLIENTS("client group"),
    PROVIDER("provider", "group"),
    SITE("site", "group"),
    GROUP("group");

    private final String word;
    private final String brief;

    NodeKind(String word) {
        this(word, word);
    }

    NodeKind(String word, String brief) {
        this.word = word;
        this.brief = brief;
    }

    /** What a person calls it in English: {@code application router}. */
    public String word() {
        return word;
    }

    /** The same where there is little room: {@code router}. */
    String brief() {
        return brief;
    }

    /** Of several, where there is little room: {@code routers}. */
    String plural() {
        return brief.endsWith("y") ? brief.substring(0, brief.length() - 1) + "ies" : brief + "s";
    }

    /** Whether it stands around others unless it is folded. */
    public boolean isFrame() {
        return this == ZONE || isGroup();
    }

    /** Whether a person made it of other boxes. */
    public boolean isGroup() {
        return this == PROVIDER || this == SITE || this == GROUP;
    }
}
